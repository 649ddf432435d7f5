import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startThreads } from '#lib/server/process/threads.ts';
import { makeKeeper } from '#lib/server/records/keeper.ts';
import { openStore } from '#lib/server/records/read.ts';
import { startRecording } from '#lib/server/records/start.ts';
import { hearReports } from '../reports.ts';
import { makeRow } from './rows.ts';

hearReports();

// The program of the thread is made by the build.
const { endThreads } = vi.hoisted(() => ({ endThreads: vi.fn(async () => {}) }));
vi.mock('#lib/server/process/threads.ts', () => ({
  startThreads: vi.fn(() => ({ begun: Promise.resolve(), end: endThreads })),
}));

const { record_id: _, ...record } = makeRow();
let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
  path = join(folder, 'data', 'consent.sqlite');
  vi.mocked(startThreads).mockClear();
  endThreads.mockClear();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
const start = (records: string, copies = '') => {
  vi.stubEnv('CONSENT_RECORDS', records);
  vi.stubEnv('CONSENT_RECORDS_POSTGRES', copies);
  return startRecording();
};

it('writes what a thread that serves keeps, and tells it so, until it ends', async () => {
  const recording = start(path);
  expect(recording.isOn).toBe(true);
  const keeper = makeKeeper();
  const id = await keeper.keep(record);
  await keeper.end();
  const store = openStore(path);
  await expect.poll(() => store.find(id)).toMatchObject(record);
  store.close();
  await recording.end();
  // What is said afterwards is heard by nobody.
  const late = makeKeeper();
  const lost = await late.keep(record);
  void late.end();
  const again = openStore(path);
  expect(again.find(lost)).toBeUndefined();
  again.close();
  expect(startThreads).not.toHaveBeenCalled();
});

it('keeps nothing where records are off', async () => {
  const recording = start('off');
  expect(recording.isOn).toBe(false);
  await recording.end();
  expect(existsSync('off')).toBe(false);
  expect(startThreads).not.toHaveBeenCalled();
});

it('copies them in a thread beside, which ends after the last row is written', async () => {
  const recording = start(path, 'postgres://h/d');
  const program = resolve('lib/server/records/copies.mjs');
  const data = { path, address: 'postgres://h/d' };
  expect(vi.mocked(startThreads).mock.calls).toEqual([[1, program, data]]);
  expect(endThreads).not.toHaveBeenCalled();
  const keeper = makeKeeper();
  const kept = keeper.keep(record);
  endThreads.mockImplementationOnce(async () => {
    const store = openStore(path);
    expect(store.find(await kept)).toBeDefined();
    store.close();
  });
  await kept;
  await recording.end();
  expect(endThreads).toHaveBeenCalledTimes(1);
  await keeper.end();
});

it('says in one line that there is nothing to copy where records are off', () => {
  expect(() => start('off', 'postgres://h/d')).toThrow(
    new Error(
      'CONSENT_RECORDS_POSTGRES copies what lies in a file, and CONSENT_RECORDS is "off" — let it name one.',
    ),
  );
});

it('says at once where a file cannot be written', () => {
  writeFileSync(join(folder, 'data'), 'This is no folder.');
  expect(() => start(path)).toThrow('Answers to the cookie banner cannot be recorded in');
});
