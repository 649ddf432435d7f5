// Words of one letter that stand there twice; longer ones are told with the typography.
import { expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { say } from './say.ts';

it.each<[Locale, string, string, string, number]>([
  ['cs', 'Jen a k k přípravě smlouvy.', 'k k', 'k', 7],
  ['cs', 'Kopie uchováváme v v uzamčené skříni.', 'v v', 'v', 18],
  ['cs', 'Jméno i i příjmení.', 'i i', 'i', 7],
  ['cs', 'Jméno a a příjmení.', 'a a', 'a', 7],
  ['cs', 'Žádost u u nás podaná.', 'u u', 'u', 8],
  ['cs', 'Je to tak. V v Praze to platí.', 'V v', 'V', 12],
  ['cs', 'O o všem víte.', 'O o', 'O', 1],
  ['en', 'We keep a a copy of it.', 'a a', 'a', 9],
])('is told in %s: %s', (locale, text, found, written, column) => {
  expect(say(locale, text)).toEqual([
    `9:${column}: a word that stands there twice: "${found}" — write "${written}"`,
  ]);
});

it.each<[Locale, string]>([
  ['cs', 'Podle písm. a a písm. b, bodu a a bodu b, a) a b), a a b; verze a a další.'],
  ['cs', 'Kategorie A a další, vitamin K k tomu, s.r.o. o tom, i v tom, k v tom.'],
  ['cs', 'Sloupce v a v této tabulce; k nám a s s.r.o.'],
  ['en', 'Point a a court named; types a and a; class A a copy.'],
])('is left alone in %s: %s', (locale, text) => {
  expect(say(locale, text)).toEqual([]);
});
