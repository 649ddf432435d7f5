import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { say } from './say.ts';

describe('articles of the GDPR', () => {
  it.each<[locale: Locale, wrong: string, said: string, mended: string]>([
    [
      'en',
      'You consent (Article 6(1)(g) GDPR).',
      '14: the GDPR has no "Article 6(1)(g)" — write the article that is meant',
      'You consent (Article 6(1)(a) GDPR).',
    ],
    [
      'cs',
      'Souhlasíte (čl. 106 GDPR).',
      '13: the GDPR has no "čl. 106" — write the article that is meant',
      'Souhlasíte (čl. 7 GDPR).',
    ],
    [
      'en',
      'You consent (Article 7a GDPR).',
      '14: the GDPR has no "Article 7a" — write the article that is meant',
      'You consent (Article 7 GDPR).',
    ],
    [
      'cs',
      'Souhlasíte (čl. 7a odst. 1 GDPR).',
      '13: the GDPR has no "čl. 7a odst. 1" — write the article that is meant',
      'Souhlasíte (čl. 7 odst. 1 GDPR).',
    ],
    [
      'th',
      'ความยินยอม (ข้อ 7 ทวิ ของ GDPR)',
      '13: the GDPR has no "ข้อ 7 ทวิ" — write the article that is meant',
      'ความยินยอม (ข้อ 7 ของ GDPR)',
    ],
    [
      'th',
      'ความยินยอม (ข้อ 6(5) ของ GDPR)',
      '13: the GDPR has no "ข้อ 6(5)" — write the article that is meant',
      'ความยินยอม (ข้อ 6(1)(a) ของ GDPR)',
    ],
    [
      'en',
      'Our legitimate interest (Article 6(1)(b) GDPR) and more.',
      '26: "Article 6(1)(b)" of the GDPR is not about "legitimate interest" — write the article that is, 6(1)(f), or the words for what this one is about',
      'Our legitimate interest (Article 6(1)(f) GDPR) and more.',
    ],
    [
      'en',
      'It is Article 6(1)(f) GDPR (a concluded contract).',
      '7: "Article 6(1)(f)" of the GDPR is not about "contract" — write the article that is, 6(1)(b), or the words for what this one is about',
      'It is Article 6(1)(b) GDPR (a concluded contract).',
    ],
    [
      'cs',
      'Váš souhlas (čl. 6 odst. 1 písm. f) GDPR).',
      '14: "čl. 6 odst. 1 písm. f)" of the GDPR is not about "souhlas" — write the article that is, 6(1)(a), or the words for what this one is about',
      'Váš souhlas (čl. 6 odst. 1 písm. a) GDPR).',
    ],
    [
      'th',
      'สัญญา (ข้อ 6(1)(c) ของ GDPR)',
      '8: "ข้อ 6(1)(c)" of the GDPR is not about "สัญญา" — write the article that is, 6(1)(b), or the words for what this one is about',
      'สัญญา (ข้อ 6(1)(b) ของ GDPR)',
    ],
    [
      'en',
      'The right to erasure (Article 16 GDPR).',
      '23: "Article 16" of the GDPR is not about "erasure" — write the article that is, 17, or the words for what this one is about',
      'The right to erasure (Article 17 GDPR).',
    ],
    [
      'cs',
      'Právo na výmaz (čl. 18 GDPR).',
      '17: "čl. 18" of the GDPR is not about "výmaz" — write the article that is, 17, or the words for what this one is about',
      'Právo na výmaz (čl. 17 GDPR).',
    ],
    [
      'th',
      'สิทธิคัดค้าน (ข้อ 20 ของ GDPR)',
      '15: "ข้อ 20" of the GDPR is not about "คัดค้าน" — write the article that is, 21, or the words for what this one is about',
      'สิทธิคัดค้าน (ข้อ 21 ของ GDPR)',
    ],
    [
      'en',
      'We tell the authority within 48 hours (Article 33(1) GDPR).',
      '30: "48 hours" is no period of Article 33 GDPR — write 72 hours',
      'We tell the authority within 72 hours (Article 33(1) GDPR).',
    ],
    [
      'cs',
      'Odpovíme do 45 dnů (čl. 12 odst. 3 GDPR).',
      '13: "45 dnů" is no period of Article 12(3) GDPR — write one month, or two further months',
      'Odpovíme do jednoho měsíce (čl. 12 odst. 3 GDPR).',
    ],
    [
      'th',
      'เราตอบภายใน 45 วัน (ข้อ 12(3) ของ GDPR)',
      '13: "45 วัน" is no period of Article 12(3) GDPR — write one month, or two further months',
      'เราตอบภายใน 1 เดือน (ข้อ 12(3) ของ GDPR)',
    ],
  ])('are told in %s: %s', (locale, wrong, said, mended) => {
    expect(say(locale, wrong)).toEqual([said]);
    expect(say(locale, mended)).toEqual([]);
  });

  it.each<[Locale, string]>([
    ['en', 'Erasure, if you withdraw your consent (Article 17(1)(b) GDPR).'],
    ['en', 'If you do not consent, we rely on a contract (Article 6(1)(b) GDPR).'],
    ['en', 'We must be able to prove consent (Article 7(1) GDPR).'],
    ['cs', 'Proti zpracování na základě oprávněného zájmu podáte námitku (čl. 21 GDPR).'],
    ['th', 'มาตรา 106 ของพระราชบัญญัติ และ GDPR'],
    ['en', 'Section 106 of another act, as in the GDPR.'],
  ])('are not doubted in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
