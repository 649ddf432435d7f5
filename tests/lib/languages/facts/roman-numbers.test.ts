import { expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { readFacts } from '#lib/languages/facts/read-facts.ts';

const read = (locale: Locale, text: string) =>
  readFacts(
    { kind: 'heading', text, links: [], codes: [], locate: () => ({ line: 1, column: 1 }) },
    locale,
  ).facts.map(({ kind, value, isWeak }) => `${isWeak ? 'weak ' : ''}${kind} ${value}`);

it.each<[Locale, string, string]>([
  ['en', 'Article I – Who we are', 'weak number 1'],
  ['cs', 'Čl. I – Kdo jsme', 'weak number 1'],
  ['th', 'ข้อ 1 – เราคือใคร', 'number 1'],
  ['en', 'as Chapter V asks', 'weak number 5'],
  ['cs', 'podle kapitoly V', 'weak number 5'],
  ['th', 'ตามหมวด 5', 'number 5'],
  ['cs', 'v příloze XIV', 'weak number 14'],
  ['th', 'ภาคผนวก IX', 'weak number 9'],
])('answers digits of another language in Roman figures, and asks nothing: %s %s', (locale, text, fact) => {
  expect(read(locale, text)).toEqual([fact]);
});

it.each<[Locale, string]>([
  ['en', 'Part Iris, and I am'],
  ['cs', 'Část Ivana a Čl. Ivana'],
])('is none in a word: %s %s', (locale, text) => {
  expect(read(locale, text)).toEqual([]);
});
