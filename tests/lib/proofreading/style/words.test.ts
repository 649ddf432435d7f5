// Words that are confused and forms that do not agree, in a text that is right but for them.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Locale } from '#lib/i18n/routing.ts';
import { say } from './say.ts';

const cases: { locale: Locale; text: string; told: string; mended: string }[] = parse(
  readFileSync('tests/fixtures/slips/words.yml', 'utf8'),
);

it.each(cases)('is told in $locale: $text', ({ locale, text, told, mended }) => {
  expect(say(locale, text)).toEqual([told]);
  expect(say(locale, mended)).toEqual([]);
});

it.each<[Locale, string]>([
  [
    'en',
    'Your data and theirs: a user, an hour, a European firm, an SMS; point a applies; a 30-day period; 1 day.',
  ],
  [
    'en',
    'They form the basis of it. It is longer then. The form you fill in; the 30 day period; one of you is here.',
  ],
  ['cs', 'Do 3 měsíců, před 5 roky, 1. ledna 2026, po 2 letech, do 12 měsíců, 30denní, 21 dnů, od 2 let.'],
  ['th', 'ที่ที่เราอยู่ คณะกรรมการการเลือกตั้ง พ.ศ. 2569 มาตรา 23 แห่งพระราชบัญญัติ ของของคุณ'],
])('is not doubted in %s: %s', (locale, text) => {
  expect(say(locale, text)).toEqual([]);
});
