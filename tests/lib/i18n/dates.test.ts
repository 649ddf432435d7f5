import { expect, it } from 'vitest';
import { formatDay } from '#lib/i18n/dates.ts';

it.each([
  ['th', '22 พฤศจิกายน พ.ศ. 2569 (ค.ศ. 2026)'],
  ['en', '22 November 2026'],
  ['cs', '22. listopadu 2026'],
] as const)('writes a day in words of %s', (locale, words) => {
  expect(formatDay(locale, '2026-11-22')).toBe(words);
});
