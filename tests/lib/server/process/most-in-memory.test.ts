import { afterEach, expect, it, vi } from 'vitest';
import { readMostInMemory } from '#lib/server/process/most-in-memory.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  [undefined, 16_000_000],
  ['', 16_000_000],
  ['0', 0],
  ['8', 8_000_000],
  ['999999', 999_999_000_000],
])('SITE_IN_MEMORY %j keeps %i bytes of the site in memory', (named, bytes) => {
  vi.stubEnv('SITE_IN_MEMORY', named);
  expect(readMostInMemory()).toBe(bytes);
});

it.each(['-1', '1.5', '16 MB', 'MB 16', '1000000', ' ', 'all'])(
  'SITE_IN_MEMORY %j is refused in one line',
  (named) => {
    vi.stubEnv('SITE_IN_MEMORY', named);
    expect(readMostInMemory).toThrow(
      new Error(`SITE_IN_MEMORY is "${named}" — write a number of megabytes, such as 16.`),
    );
  },
);
