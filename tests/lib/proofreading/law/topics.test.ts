import { describe, expect, it } from 'vitest';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { say } from './say.ts';

/** The words of the languages that an article is about; it is cited as another one. */
const topics: [article: string, cited: string, words: Partial<Record<FrozenLocale, string>>][] = [
  [
    '6(1)(a)',
    '6(1)(b)',
    {
      en: 'consent, Consents, consented',
      cs: 'souhlas, Souhlasu, souhlasem, souhlasy, souhlasů, souhlasíte, souhlasil, souhlasila',
      th: 'ความยินยอม',
    },
  ],
  ['6(1)(b)', '6(1)(a)', { en: 'contract, Contracts', cs: 'smlouvy, Smlouv', th: 'สัญญา' }],
  [
    '6(1)(c)',
    '6(1)(a)',
    {
      en: 'legal obligation, Legal obligations, legal duty, legal duties',
      cs: 'právní povinnost, Zákonné povinnosti, zákonnými povinnostmi',
      th: 'หน้าที่ตามกฎหมาย',
    },
  ],
  [
    '6(1)(d)',
    '6(1)(a)',
    {
      en: 'vital interest, Vital interests',
      cs: 'životně důležitý zájem, Životně důležité zájmy, životně důležitým zájmem',
      th: 'ประโยชน์สำคัญ, ประโยชน์สำคัญต่อชีวิต',
    },
  ],
  [
    '6(1)(e)',
    '6(1)(a)',
    {
      en: 'public interest, Public interest',
      cs: 'veřejný zájem, Veřejného zájmu, veřejným zájmem',
      th: 'ประโยชน์สาธารณะ',
    },
  ],
  [
    '6(1)(f)',
    '6(1)(a)',
    {
      en: 'legitimate interest, Legitimate interests',
      cs: 'oprávněný zájem, Oprávněného zájmu, oprávněnými zájmy',
      th: 'ประโยชน์โดยชอบด้วยกฎหมาย',
    },
  ],
  [
    '15',
    '33',
    {
      en: 'right of access, Right of access',
      cs: 'právo na přístup, Práva na přístup, práv na přístup',
      th: 'สิทธิเข้าถึง, สิทธิขอเข้าถึง, สิทธิในการเข้าถึง',
    },
  ],
  [
    '16',
    '34',
    {
      en: 'rectify, Rectification, rectif',
      cs: 'oprava, Opravit, oprav',
      th: 'สิทธิแก้ไข, สิทธิขอแก้ไข, สิทธิขอให้แก้ไข, สิทธิในการแก้ไข',
    },
  ],
  [
    '17',
    '34',
    {
      en: 'erasure, right to be forgotten, Erasure',
      cs: 'výmaz, Výmazu, právo být zapomenut',
      th: 'สิทธิลบ, สิทธิขอลบ, สิทธิขอให้ลบ, สิทธิในการลบ, สิทธิที่จะถูกลืม',
    },
  ],
  [
    '18',
    '34',
    {
      en: 'restriction, Restriction',
      cs: 'omezení zpracování, Omezení zpracování',
      th: 'จำกัดการประมวลผล',
    },
  ],
  ['20', '34', { en: 'portability, Portability', cs: 'přenositelnost, Přenositelnosti', th: 'โอนย้ายข้อมูล' }],
  [
    '21',
    '34',
    {
      en: 'right to object, objection, Objections',
      cs: 'námitka, Námitky, námit',
      th: 'คัดค้าน',
    },
  ],
  ['77', '34', { en: 'complain, Complaint, complaints', cs: 'stížnost, Stížnosti', th: 'ร้องเรียน' }],
  [
    '33',
    '15',
    {
      en: 'breach, Breaches',
      cs: 'porušení zabezpečení, Porušení zabezpečení',
      th: 'การละเมิด, เหตุละเมิด',
    },
  ],
];

const cite: Record<FrozenLocale, (words: string, article: string) => string> = {
  en: (words, article) => `A ${words} (Article ${article} GDPR).`,
  cs: (words, article) => `A ${words} (čl. ${article} GDPR).`,
  th: (words, article) => `ก ${words} (ข้อ ${article} ของ GDPR)`,
};
const names: Record<FrozenLocale, string> = { en: 'Article', cs: 'čl.', th: 'ข้อ' };

const rows = topics.flatMap(([article, cited, words]) =>
  (Object.entries(words) as [FrozenLocale, string][]).flatMap(([locale, own]) =>
    own.split(', ').map((each) => ({ locale, words: each, article, cited })),
  ),
);

describe('what an article of the GDPR is about', () => {
  it.each(rows)('is known in $locale: $words, Article $article', ({ locale, words, article, cited }) => {
    expect(say(locale, cite[locale](words, cited))).toEqual([
      `${words.length + 5}: "${names[locale]} ${cited}" of the GDPR is not about "${words}" — write the article that is, ${article}, or the words for what this one is about`,
    ]);
    expect(say(locale, cite[locale](words, article))).toEqual([]);
  });

  it.each<[FrozenLocale, string, string]>([
    ['en', 'subcontract, contractual, legal matters, interest', '6(1)(a)'],
    ['cs', 'souhlasně, předsmlouvy, právní důvod, zájem', '6(1)(f)'],
    ['cs', 'neoprava, právo, omezení', '34'],
    ['th', 'สิทธิ', '34'],
    ['en', 'breach', '34'],
  ])('is not seen in %s in: %s', (locale, words, cited) => {
    expect(say(locale, cite[locale](words, cited))).toEqual([]);
  });
});
