// One of several things that are listed, which one language lacks or has alone: told by their number.
import { expect, it } from 'vitest';
import { readCheckedEdition } from '#lib/checks/edition.ts';
import { findLostThing } from '#lib/checks/languages/passages/lost-part.ts';
import { readRows } from '#lib/checks/languages/passages/passage-rows.ts';
import { listEditions } from '#lib/content/folder.ts';
import { getSealKey } from '#lib/policy/seals.ts';
import { makeRow, show } from './made-row.ts';

const listed = {
  en: 'device: serial number, software version, error logs and IP address',
  cs: 'zařízení: výrobní číslo, verze softwaru, protokoly chyb a IP adresa',
  th: 'อุปกรณ์ ได้แก่ หมายเลขประจำเครื่อง รุ่นของซอฟต์แวร์ บันทึกข้อผิดพลาด และที่อยู่ IP',
};
const find = (change: Partial<typeof listed>) => show(findLostThing(makeRow({ ...listed, ...change })));
const told = (locale: string, others: string, count: number) => [
  `warning: ${locale}:9:1: ${others} list 4 things here, and ${locale} ${count} — see that none is lost or added; where it is said in other words, leave it`,
];

it.each([
  ['en', 'error logs ', 'software version, error logs and', 'software version and', 'cs:9 and th:9', 3],
  ['cs', 'protokoly chyb', ', protokoly chyb', '', 'en:9 and th:9', 3],
  ['th', 'รุ่นของซอฟต์แวร์', ' รุ่นของซอฟต์แวร์', '', 'en:9 and cs:9', 3],
  ['en', 'another', 'software version,', 'software version, shoe size,', 'cs:9 and th:9', 5],
  [
    'cs',
    'two before it',
    'zařízení: výrobní',
    'číslo a zařízení: výrobní číslo, sériové',
    'en:9 and th:9',
    5,
  ],
  ['cs', 'another', 'verze softwaru,', 'verze softwaru, velikost bot,', 'en:9 and th:9', 5],
] as const)('tells %s of %s', (locale, _, from, to, others, count) => {
  expect(listed[locale]).toContain(from);
  const found = find({ [locale]: listed[locale].replace(from, to) });
  expect(found).toEqual(told(locale, others, count));
});

it.each([
  ['what all list', {}],
  [
    'two that list otherwise',
    { en: 'device: serial number and IP address', cs: 'zařízení: číslo, verze a adresa' },
  ],
  ['a space more in Thai', { th: `${listed.th} ของคุณ ทุกเครื่อง` }],
  ['a clause behind it', { cs: `${listed.cs}, pokud je máme`, en: `${listed.en}, if we have them` }],
  [
    'a clause behind the last',
    { cs: `${listed.cs}, pro kterou ji máme`, en: `${listed.en}, for which we have it` },
  ],
  [
    'whom it is about',
    { en: 'for sole traders, serial number, software version, error logs and IP address' },
  ],
  ['a clause between', { en: 'what you own, what we sold you, what you wrote to us and IP address' }],
  ['sentences', { en: `Yes. ${listed.en.replace(', error logs', '')}` }],
  ['two lists', { en: 'a, b and c: serial number, software version and IP address' }],
])('tells nothing of %s', (_, change) => {
  expect(find(change)).toEqual([]);
});

it('tells nothing of the accepted editions', () => {
  const editions = listEditions().flatMap((name) => readCheckedEdition(name, []) ?? []);
  const rows = [...Map.groupBy(editions, getSealKey).values()].flatMap((own) =>
    readRows(own, () => undefined),
  );
  expect(rows.flatMap(findLostThing)).toEqual([]);
});
