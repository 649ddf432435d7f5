import { expect, it } from 'vitest';
import { rankCodings } from '#lib/server/http/negotiate-coding.ts';

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0', 'identity'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.2, gzip;q=0.8', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['identity;q=0', 'identity'],
  ['', 'identity'],
  ['nonsense;;;', 'identity'],
  [`${'a,'.repeat(499)}br`, 'br'],
  [`${'a,'.repeat(500)}b`, 'identity'],
  [`${'a,'.repeat(500)}br`, 'identity'],
])('answers "%s" with %s', (header, coding) => {
  expect(rankCodings(header)[0]).toBe(coding);
});

it('remembers the first hundred headers that it ranks, and no others', () => {
  const isRemembered = (header: string) => {
    const [once, again] = [rankCodings(header), rankCodings(header)];
    return once === again;
  };
  expect(isRemembered('gzip, of a browser')).toBe(true);
  for (let index = 0; index < 100; index++) rankCodings(`gzip, made-up-${index}`);
  expect([isRemembered('gzip, of a browser'), isRemembered('gzip, of a stranger')]).toEqual([true, false]);
  expect(isRemembered(`${'a,'.repeat(500)}br`)).toBe(false);
});
