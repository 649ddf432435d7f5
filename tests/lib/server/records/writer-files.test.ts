// What a writer does with its file.
import fs, { existsSync, globSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, vi } from 'vitest';
import { reports } from '../reports.ts';
import { makeRow, path } from './rows.ts';
import { begin, expectTold, pass, pauses, prepareWriting, readAt, told } from './writing.ts';

prepareWriting();

it('makes a file anew that was removed, with the rows that nobody was told of', async () => {
  const at = join(dirname(path), 'removed.sqlite');
  const closed = vi.spyOn(DatabaseSync.prototype, 'close');
  const { add } = await begin(at);
  const [one, two] = [makeRow(), makeRow()];
  add(one);
  await pass(2);
  await expectTold([[one.record_id]]);
  const remove = () => {
    for (const file of globSync('removed.*', { cwd: dirname(path) })) rmSync(join(dirname(path), file));
  };
  // Windows lets nobody remove a file that is open.
  if (process.platform === 'win32') return expect(remove).toThrow(/EBUSY|EPERM/);
  remove();
  add(two);
  await pass(2);
  const gone = `${at} was removed while answers were recorded there: it is made anew`;
  await expect.poll(() => pauses).toEqual([2, 2, 10]);
  expect(reports).toEqual([expect.stringContaining(gone)]);
  expect(closed).toHaveBeenCalledTimes(1);
  await pass(10);
  await expectTold([[one.record_id], [two.record_id]]);
  expect(readAt(at)).toEqual([two.record_id]);
});

it('makes the file where there is none, and leaves none open when it ends', async () => {
  const at = join(dirname(path), 'new.sqlite');
  const open = vi.spyOn(fs, 'openSync');
  const close = vi.spyOn(fs, 'closeSync');
  syncBuiltinESMExports();
  const idle = await begin(at);
  expect(existsSync(at)).toBe(true);
  await idle.end();
  expect([existsSync(at), existsSync(`${at}-wal`)]).toEqual([true, false]);
  const writer = await begin(at);
  const row = makeRow();
  writer.add(row);
  await pass(2);
  await writer.end();
  // Once, though it ended while that was on its way.
  expect(told).toEqual([[row.record_id]]);
  expect(open).toHaveBeenCalledTimes(1);
  expect(close.mock.calls).toEqual([[open.mock.results[0]?.value]]);
  expect(existsSync(`${at}-wal`)).toBe(false);
});

it('writes a last time when it ends, then waits for nothing, and says what is lost', async () => {
  const writer = await begin();
  const row = makeRow();
  writer.add(row);
  await writer.end();
  expect([told, vi.getTimerCount(), reports]).toEqual([[[row.record_id]], 0, []]);
  const nowhere = join(dirname(path), 'missing', 'consent.sqlite');
  const without = await begin(nowhere);
  without.add(makeRow());
  await without.end();
  expect(reports).toEqual([`Answers that could not be recorded in ${nowhere}, and are lost: 1.`]);
  expect([told.length, vi.getTimerCount()]).toEqual([1, 0]);
});
