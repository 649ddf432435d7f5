import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openChannel } from '#lib/server/records/channel.ts';
import { type Keeper, makeKeeper } from '#lib/server/records/keeper.ts';
import type { NewRow } from '#lib/server/records/table.ts';
import { makeRow } from './rows.ts';

const { record_id: _, ...record } = makeRow();
let heard: NewRow[];
let writer: ReturnType<typeof openChannel>;
let keeper: Keeper;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  heard = [];
  writer = openChannel((said) => {
    if ('row' in said) heard.push(said.row);
  });
  keeper = makeKeeper();
});
afterEach(async () => {
  vi.useRealTimers();
  writer.say({ written: heard.map(({ record_id }) => record_id) });
  await keeper.end();
  writer.close();
});

it('gives each record a random id, and resolves to it when it is on the disk', async () => {
  const kept = [keeper.keep(record), keeper.keep(record)];
  // No time passes in the meantime.
  while (heard.length < 2) await new Promise((resolve) => setImmediate(resolve));
  const ids = heard.map(({ record_id }) => record_id);
  for (const id of ids)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(heard.map(({ record_id, ...rest }) => rest)).toEqual([record, record]);
  writer.say({ written: ['another', ...ids] });
  expect(await Promise.all(kept)).toEqual(ids);
  expect(new Set(ids).size).toBe(2);
});

it('lets nobody wait for longer than 100 ms', async () => {
  let answered = 0;
  void keeper.keep(record).then(() => {
    answered += 1;
  });
  await vi.advanceTimersByTimeAsync(99);
  expect(answered).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(answered).toBe(1);
});
