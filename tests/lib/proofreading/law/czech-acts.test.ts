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
