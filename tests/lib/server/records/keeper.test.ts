import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openChannel } from '#lib/server/records/channel.ts';
import { type Keeper, makeKeeper } from '#lib/server/records/keeper.ts';
import type { NewRow } from '#lib/server/records/table.ts';
import { hearReports, reports } from '../reports.ts';
import { makeRow } from './rows.ts';

hearReports();

const { record_id: _, ...record } = makeRow();
let heard: NewRow[];
let writer: ReturnType<typeof openChannel>;
let keeper: Keeper;
let given: number;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  heard = [];
  given = 0;
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

const give = () => {
  given += 1;
  return keeper.keep(record);
};
/** The ids of all rows, once the writer has heard of them. No time of the clock passes in the meantime. */
const listHeard = async () => {
  await expect.poll(() => heard.length, { interval: 1 }).toBe(given);
  return heard.map(({ record_id }) => record_id);
};
/** Lets the writer say that all is on the disk, what is given now included, until the keeper has heard it. */
const writeAll = async () => {
  const last = give();
  writer.say({ written: await listHeard() });
  await last;
};

it('gives each record a random id, and resolves to it when it is on the disk', async () => {
  const kept = [give(), give()];
  const ids = await listHeard();
  for (const id of ids)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(heard.map(({ record_id, ...rest }) => rest)).toEqual([record, record]);
  writer.say({ written: ['another', ...ids] });
  expect(await Promise.all(kept)).toEqual(ids);
  expect(new Set(ids).size).toBe(2);
});

it('lets nobody wait for longer than 100 ms', async () => {
  let answered = 0;
  void give().then(() => {
    answered += 1;
  });
  await vi.advanceTimersByTimeAsync(99);
  expect(answered).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(answered).toBe(1);
});

it('says at most once a second how many answers were given and are not on the disk yet', async () => {
  const say = (count: number) =>
    `Answers to the cookie banner that are given and not recorded yet: ${count}.`;
  const giveLate = async () => {
    void give();
    await vi.advanceTimersByTimeAsync(100);
  };
  await giveLate();
  await giveLate();
  await vi.advanceTimersByTimeAsync(799);
  await giveLate();
  expect(reports).toEqual([say(1)]);
  await vi.advanceTimersByTimeAsync(1);
  await giveLate();
  expect(reports).toEqual([say(1), say(4)]);
  await writeAll();
  await vi.advanceTimersByTimeAsync(1000);
  await giveLate();
  expect(reports).toEqual([say(1), say(4), say(1)]);
});

it('says nothing of what is on the disk in time', async () => {
  void give();
  await writeAll();
  await vi.advanceTimersByTimeAsync(2000);
  expect(reports).toEqual([]);
});

it('answers and keeps no more once too many wait, and says so', async () => {
  await keeper.end();
  keeper = makeKeeper(2);
  const kept = [give(), give()];
  expect(await keeper.keep(record)).toMatch(/^[\da-f-]{36}$/);
  expect(reports).toEqual(['Answers to the cookie banner are no longer recorded: too many wait for it.']);
  writer.say({ written: await listHeard() });
  await Promise.all(kept);
  await writeAll();
  expect(reports).toHaveLength(1);
});

it('ends once all is on the disk, and after two seconds at the latest', async () => {
  const waited: unknown[] = [];
  let isWritten = false;
  vi.spyOn(timers, 'setTimeout').mockImplementation(async (ms) => {
    waited.push(ms);
    if (isWritten) await writeAll();
    return undefined as never;
  });
  syncBuiltinESMExports();
  void give();
  isWritten = true;
  await keeper.end();
  expect(waited).toEqual([100]);
  // It hears nothing any more.
  await expect(keeper.keep(record)).rejects.toThrow('closed');

  waited.length = 0;
  isWritten = false;
  keeper = makeKeeper();
  void give();
  await keeper.end();
  expect(waited).toEqual(Array(20).fill(100));
});
