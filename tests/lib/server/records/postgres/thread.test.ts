// The thread itself is a program: here it runs beside the test, and ends nobody.
import { EventEmitter, once } from 'node:events';
import { afterEach, expect, it, vi } from 'vitest';
import { addRows, makeRow, path, prepareTable } from '../rows.ts';
import { listIds } from './copying.ts';
import { fake, prepareFake } from './fake-postgres.ts';

const { thread } = vi.hoisted(() => ({ thread: { parentPort: undefined as unknown, workerData: {} } }));
vi.mock('node:worker_threads', () => ({
  get parentPort() {
    return thread.parentPort;
  },
  get workerData() {
    return thread.workerData;
  },
}));
prepareTable();
prepareFake();
afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
});

it('says that it copies, and once it is told to end, copies the rest and ends', async () => {
  const said: unknown[] = [];
  const port = Object.assign(new EventEmitter(), { postMessage: (word: unknown) => said.push(word) });
  Object.assign(thread, { parentPort: port, workerData: { path, address: fake.address } });
  fake.answers = [['are_there', [{ are_there: true }]]];
  const before = process.listenerCount('uncaughtException');
  const exits = new EventEmitter();
  vi.spyOn(process, 'exit').mockImplementation((() => exits.emit('exit')) as never);
  await import('#lib/server/records/postgres/thread.ts');
  expect(said).toEqual(['copying']);
  // It goes on, whatever happens.
  expect(process.listenerCount('uncaughtException')).toBe(before + 1);
  const row = makeRow();
  addRows([row]);
  port.emit('message', 'close');
  await once(exits, 'exit');
  expect(listIds()).toEqual([[row.record_id]]);
  const [own] = process.listeners('uncaughtException').slice(-1);
  if (own) process.off('uncaughtException', own);
});
