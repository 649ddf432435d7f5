import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { flushLog, log } from '#lib/server/log.ts';

let written: string[] = [];
let taken = (length: number) => length;
const write = vi.spyOn(fs, 'writeSync');
/** A reader that takes of each piece as many bytes as the test says. */
const read = ((stream: number, bytes: Buffer, start: number, length: number) => {
  const count = taken(length);
  written.push(`${stream}: ${bytes.toString('utf8', start, start + count)}`);
  return count;
}) as unknown as typeof fs.writeSync;
const refuse = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};
vi.useFakeTimers({ toFake: ['setInterval', 'Date'] });
syncBuiltinESMExports();

beforeEach(() => {
  taken = (length) => length;
  vi.setSystemTime(1_800_000_000_000);
  write.mockImplementation(read);
  flushLog();
  written = [];
  write.mockClear();
});
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

const entry = { method: 'GET', path: '/en', status: 200, bytes: 5, milliseconds: 1.26 };
const line = '{"time":1800000000000,"method":"GET","path":"/en","status":200,"bytes":5,"ms":1.3}\n';

it('writes a line of JSON for each answer, together, five times a second', () => {
  log(entry);
  log({ ...entry, method: undefined, path: undefined, milliseconds: 10 });
  expect(written).toEqual([]);
  vi.advanceTimersByTime(199);
  expect(written).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(written).toEqual([`1: ${line}{"time":1800000000000,"status":200,"bytes":5,"ms":10}\n`]);
  vi.advanceTimersByTime(1000);
  expect(written).toHaveLength(1);
});

it('writes pieces of whole lines that a pipe takes at once, and loses none', () => {
  for (let count = 0; count < 100; count++) log(entry);
  flushLog();
  const pieces = written.map((each) => each.slice(3));
  expect(pieces.join('')).toBe(line.repeat(100));
  expect(pieces.length).toBeGreaterThan(1);
  for (const piece of pieces) {
    expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(4096);
    expect(piece.endsWith('\n')).toBe(true);
  }
  // As few as the longest line leaves room for.
  expect(pieces[0]).toBe(line.repeat(Math.floor((4096 - 512) / line.length) + 1));
});

it('goes on where a reader takes a part', () => {
  log(entry);
  taken = (length) => Math.min(length, 30);
  flushLog();
  expect(written.map((each) => each.slice(3)).join('')).toBe(line);
  expect(written).toHaveLength(3);
});

it('drops what a full disk does not take, and goes on with what comes', () => {
  log(entry);
  write.mockImplementation(refuse('ENOSPC'));
  flushLog();
  expect(write).toHaveBeenCalledTimes(1);
  write.mockImplementation(read);
  flushLog();
  expect(written).toEqual([]);
  log(entry);
  flushLog();
  expect(written).toEqual([`1: ${line}`]);
});

it('waits for a slow reader 20 times a millisecond, and no more until that reads again', () => {
  const count = () => {
    write.mockClear();
    log(entry);
    flushLog();
    return write.mock.calls.length;
  };
  write.mockImplementation(refuse('EAGAIN'));
  expect([count(), count(), count()]).toEqual([21, 1, 1]);
  write.mockImplementation(read);
  expect(count()).toBe(1);
  write.mockImplementation(refuse('EAGAIN'));
  expect(count()).toBe(21);
  write.mockImplementation(read);
  count();
  // What was waited for is written once there is room.
  write.mockImplementationOnce(refuse('EAGAIN'));
  written = [];
  expect(count()).toBe(2);
  expect(written).toEqual([`1: ${line}`]);
});
