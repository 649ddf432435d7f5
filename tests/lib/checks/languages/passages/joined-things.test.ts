// An item or a cell that names several things in most languages, and one in another.
import { expect, it } from 'vitest';
import { comparePassages } from '#lib/checks/languages/passages/compare-passages.ts';
import { makeCheckedEdition } from '../../made-edition.ts';

type Said = Record<'th' | 'en' | 'cs', string>;
const locales = ['th', 'en', 'cs'] as const;

const find = (said: Said) =>
  comparePassages(
    locales.map((locale) =>
      makeCheckedEdition({ locale, policy: 'terms', date: '2027-01-15' }, `## A {#a}\n\n- ${said[locale]}`),
    ),
  ).map(({ message }) => message.replace(/content\/(\w+)\/terms\/2027-01-15\.md/, '$1'));

const right: Said = {
  th: 'ที่อยู่อีเมลและหมายเลขโทรศัพท์',
  en: 'business e-mail address and telephone number;',
  cs: 'pracovní e-mailová adresa a telefonní číslo;',
};
const half: Said = { th: 'ที่อยู่อีเมล', en: 'business e-mail address;', cs: 'pracovní e-mailová adresa;' };

it('is told of where half of it was lost, in each language', () => {
  expect([find(right), find(half)]).toEqual([[], []]);
  expect(locales.flatMap((locale) => find({ ...right, [locale]: half[locale] }))).toMatchInlineSnapshot(`
    [
      "th:9:3: en:9 and cs:9 name several things here ("and"), and th names one — see that none is lost; where it is said in other words, leave it",
      "en:9:3: th:9 and cs:9 name several things here ("และ"), and en names one — see that none is lost; where it is said in other words, leave it",
      "cs:9:3: th:9 and en:9 name several things here ("และ"), and cs names one — see that none is lost; where it is said in other words, leave it",
    ]
  `);
});

it.each<[en: string, cs: string, th: string]>([
  ['name and surname', 'jméno a příjmení', 'ชื่อนามสกุล'],
  ['name and surname', 'jméno a příjmení', 'ชื่อ-นามสกุล'],
  ['terms and conditions', 'obchodní podmínky', 'ข้อกำหนดและเงื่อนไข'],
  ['name, address', 'jméno, adresa', 'ชื่อ'],
  ['data with its history', 'údaje a jejich historie', 'ข้อมูลและประวัติ'],
  ['the data and all that belongs to it', 'údaje se vším, co k nim patří', 'ข้อมูลและทุกสิ่งที่เกี่ยวข้อง'],
])('leaves alone what is joined in other words: %s, %s, %s', (en, cs, th) => {
  expect(find({ th, en, cs })).toEqual([]);
});
