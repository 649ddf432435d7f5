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
  [`${'a,'.repeat(500)}br`, 'identity'],
])('answers "%s" with %s', (header, coding) => {
  expect(rankCodings(header)[0]).toBe(coding);
});
