import { expect, it } from 'vitest';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { say } from './say.ts';

it.each<[FrozenLocale, text: string, found: string, part: string]>([
  ['en', 'Invoices: Article 35 of the Value Added Tax Act.', 'Article', 'Section'],
  ['en', 'Invoices: Art. 35(2) of Act No. 235/2004 on value added tax.', 'Art.', 'Section'],
  ['cs', 'Faktury: čl. 35 zákona č. 235/2004 Sb., o dani z přidané hodnoty.', 'čl.', '§'],
  ['cs', 'Faktury: čl. 35 odst. 2 písm. a) zákona o dani z přidané hodnoty.', 'čl.', '§'],
  ['th', 'ตามข้อ 23 แห่งพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล', 'ข้อ', 'มาตรา'],
])('an act has no articles in %s: %s', (locale, text, found, part) => {
  const said = `an act has no articles, as EU law has: "${found}" — write "${part}"`;
  expect(say(locale, text)).toEqual([expect.stringContaining(said)]);
  expect(say(locale, text.replace(found, part))).toEqual([]);
});

it('a number of a Czech act has its collection', () => {
  const text = (number: string) => `Podle § 35 zákona č. ${number}, o dani z přidané hodnoty.`;
  expect(say('cs', text('235/2004'))).toEqual([
    '22: the number of an act without its collection: "235/2004" — write "235/2004 Sb."',
  ]);
  expect(say('cs', text('235/2004 Sb.'))).toEqual([]);
});

it.each<[FrozenLocale, text: string]>([
  ['en', 'Article 6(1)(c) of the GDPR, and the Accounting Act.'],
  ['cs', 'Podle čl. 6 odst. 1 písm. c) GDPR a zákona o účetnictví.'],
  ['cs', 'Podle čl. 10 ústavního zákona č. 23/1991 Sb.'],
  ['th', 'ข้อ 6(1)(c) ของ GDPR'],
])('what has articles is called so in %s: %s', (locale, text) => {
  expect(say(locale, text)).toEqual([]);
});
