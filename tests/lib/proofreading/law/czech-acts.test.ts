import { expect, it } from 'vitest';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { say } from './say.ts';

it.each<[FrozenLocale, string, number]>([
  ['en', 'Section 35 of Act No. 325/2004 on value added tax.', 23],
  ['cs', 'Podle § 35 zákona č. 325/2004 Sb., o dani z přidané hodnoty.', 22],
  ['th', 'พระราชบัญญัติ 325/2004 ว่าด้วยภาษีมูลค่าเพิ่ม', 15],
])('a Czech act has its number in %s: %s', (locale, text, column) => {
  expect(say(locale, text)).toEqual([
    `${column}: the number of no act that a policy speaks of: "325/2004" — write "235/2004"`,
  ]);
  expect(say(locale, text.replace('325', '235'))).toEqual([]);
  expect(say(locale, text.replace('325', '412'))).toEqual([]);
});

it.each<[FrozenLocale, string, number]>([
  ['en', 'Section 35 of Act No. 235/2004 on income tax.', 23],
  ['cs', 'Podle § 35 zákona č. 235/2004 Sb., o daních z příjmů.', 22],
  ['th', 'พระราชบัญญัติ 235/2004 ว่าด้วยภาษีเงินได้', 15],
])('a Czech act has its name in %s: %s', (locale, text, column) => {
  expect(say(locale, text)).toEqual([
    `${column}: 235/2004 is another act than the one that is named — see which of the two is meant: the other is 586/1992`,
  ]);
  expect(say(locale, `${text} 586/1992`)).toEqual([]);
});

it.each<[FrozenLocale, text: string, found: string, meant: string]>([
  ['en', 'the Czech Act No. 110/2009 on personal data processing.', '110/2009', '110/2019'],
  ['en', 'the Value Added Tax Act No. 234/2004.', '234/2004', '235/2004'],
  ['cs', 'zákon č. 110/2009 Sb., o zpracování osobních údajů.', '110/2009', '110/2019'],
  ['cs', 'zákon č. 483/2004 Sb., o službách informační společnosti.', '483/2004', '480/2004'],
  ['th', 'รัฐบัญญัติเลขที่ 110/2009 ว่าด้วยการประมวลผลข้อมูลส่วนบุคคล', '110/2009', '110/2019'],
])('a number that is nearly that of the act is told in %s: %s', (locale, text, found, meant) => {
  expect(say(locale, text)).toEqual([
    expect.stringContaining(`the number of no act that a policy speaks of: "${found}" — write "${meant}"`),
  ]);
  expect(say(locale, text.replace(found, meant))).toEqual([]);
  expect(say(locale, `${text} ${meant}`)).toEqual([]);
});

it.each<[FrozenLocale, string]>([
  ['en', 'Act No. 110/2009 on the protection of water.'],
  ['cs', 'zákon č. 111/2019 Sb., kterým se mění zákony v souvislosti se zpracováním osobních údajů.'],
  ['cs', 'zákon č. 435/2004 Sb., o zaměstnanosti.'],
  ['th', 'รัฐบัญญัติเลขที่ 435/2004 ว่าด้วยการจ้างงาน'],
])('another act has its own number in %s: %s', (locale, text) => {
  expect(say(locale, text)).toEqual([]);
});
