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
  ['th', 'คุณขอได้ได้ทุกเมื่อ', 'ได้ได้', 'ได้', 6],
  ['th', 'เราใช้ข้อมูลข้อมูลนี้', 'ข้อมูลข้อมูล', 'ข้อมูล', 7],
  ['th', 'ข้อมูลของคุณคุณเอง', 'คุณคุณ', 'คุณ', 10],
  ['th', 'เราจะลบลบข้อมูลนั้น', 'ลบลบ', 'ลบ', 6],
  ['th', 'เก็บข้อมูลและและใช้ข้อมูล', 'และและ', 'และ', 11],
  ['th', 'หากคุณคุณไม่เห็นด้วย', 'คุณคุณ', 'คุณ', 4],
])('is told in %s: %s', (locale, text, found, written, column) => {
  expect(say(locale, text)).toEqual([
    `9:${column}: a word that stands there twice: "${found}" — write "${written}"`,
  ]);
});

it.each<[Locale, string]>([
  ['cs', 'Podle písm. a a písm. b, bodu a a bodu b, a) a b), a a b; verze a a další.'],
  ['cs', 'Kategorie A a další, vitamin K k tomu, s.r.o. o tom, i v tom, k v tom.'],
  ['cs', 'Sloupce v a v této tabulce; k nám a s s.r.o.'],
  ['th', 'ที่ที่เราเก็บข้อมูลอยู่ในนานาประเทศ และคุณคุณภาพสูง'],
  ['en', 'Point a a court named; types a and a; class A a copy.'],
])('is left alone in %s: %s', (locale, text) => {
  expect(say(locale, text)).toEqual([]);
});

it('tells of a sentence that stands there twice in Thai, which ends none with a mark', () => {
  const sentence = 'หากคุณคัดค้าน เราจะสนทนาต่อโดยไม่บันทึก';
  expect(say('th', `${sentence} ${sentence} หลังจากนั้นเราจะแจ้งคุณ`)).toEqual([
    `9:1: "${sentence.slice(0, 30)}…" stands there twice — delete one of the two`,
  ]);
  expect(say('th', `${sentence} หลังจากนั้นเราจะแจ้งคุณ`)).toEqual([]);
});
