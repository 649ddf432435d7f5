import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, expect, it, vi } from 'vitest';
import { report } from '#lib/server/process/report.ts';

const write = vi.spyOn(fs, 'writeSync').mockReturnValue(0);
const now = vi.spyOn(performance, 'now');
syncBuiltinESMExports();
afterAll(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

/** What is written of something that is reported so many milliseconds after the start. */
const say = (error: unknown, moment: number) => {
  write.mockClear();
  now.mockReturnValue(moment);
  report(error);
  return write.mock.calls.map(([stream, text]) => `${stream}: ${text}`);
};

it('says the same once a minute, from the first moment on', () => {
  expect(say('a', 0)).toEqual(['2: a\n']);
  expect(say('a', 59_999)).toEqual([]);
  expect(say('b', 59_999)).toEqual(['2: b\n']);
  expect(say('a', 60_000)).toEqual(['2: a\n']);
  expect(say('a', 60_001)).toEqual([]);
});

it('says where an error came from, if it knows', () => {
  const error = new Error('c');
  expect(say(error, 100_000)).toEqual([`2: ${error.stack}\n`]);
  expect(say(Object.assign(new Error('d'), { stack: undefined }), 100_000)).toEqual(['2: d\n']);
  expect(say(5, 100_000)).toEqual(['2: 5\n']);
});

it('remembers no more than a hundred things, and goes on where nobody reads', () => {
  for (let index = 0; index < 100; index++) say(`many ${index}`, 200_000);
  expect(say('many 99', 200_001)).toEqual([]);
  expect(say('one more', 200_001)).toHaveLength(1);
  for (let index = 0; index < 100; index++) say(`others ${index}`, 200_001);
  expect(say('many 99', 200_002)).toHaveLength(1);
  write.mockImplementationOnce(() => {
    throw new Error('EPIPE');
  });
  expect(() => say('e', 300_000)).not.toThrow();
});
