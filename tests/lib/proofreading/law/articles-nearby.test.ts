import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { listTexts } from '../sense/marked.ts';
import { say } from './say.ts';

const far = 'whatever it may be that you ask of us and whoever it is who asks, in whichever language,';

describe('an article of the GDPR', () => {
  it.each<[locale: Locale, text: string, told: string]>([
    [
      'en',
      'We answer within 45 days (Article 12(3) GDPR).',
      '18: "45 days" is no period of Article 12(3) GDPR — write one month, or two further months',
    ],
    [
      'en',
      'We answer within 2 months or within 45 days (Article 12(3) GDPR).',
      '37: "45 days" is no period of Article 12(3) GDPR — write one month, or two further months',
    ],
    [
      'en',
      'Under Article 12(3) GDPR we answer within 45 days.',
      '43: "45 days" is no period of Article 12(3) GDPR — write one month, or two further months',
    ],
    [
      'en',
      '45 days it takes (Article 12(3) GDPR).',
      '1: "45 days" is no period of Article 12(3) GDPR — write one month, or two further months',
    ],
    [
      'en',
      'We know. We answer within 45 days (Article 12(3) GDPR).',
      '27: "45 days" is no period of Article 12(3) GDPR — write one month, or two further months',
    ],
    [
      'en',
      'We say so within 4 days (Article 33 GDPR).',
      '18: "4 days" is no period of Article 33 GDPR — write 72 hours',
    ],
    [
      'en',
      'We say so within 4 days (Article 33(1) of Regulation (EU) 2016/679).',
      '18: "4 days" is no period of Article 33 GDPR — write 72 hours',
    ],
    [
      'en',
      'We answer your request within 1 month (Article 13(3) GDPR).',
      '40: "Article 13(3)" of the GDPR sets no period for an answer — write Article 12(3)',
    ],
    [
      'en',
      'We respond within 1 month of receiving it (Article 13 GDPR).',
      '44: "Article 13" of the GDPR sets no period for an answer — write Article 12(3)',
    ],
    [
      'en',
      'We reply to a request within 1 month (Article 13 GDPR).',
      '39: "Article 13" of the GDPR sets no period for an answer — write Article 12(3)',
    ],
    [
      'en',
      'We comply with a request within 1 month (Article 13 GDPR).',
      '42: "Article 13" of the GDPR sets no period for an answer — write Article 12(3)',
    ],
    [
      'cs',
      'Odpovíme na žádost do 30 dnů (čl. 13 GDPR).',
      '31: "čl. 13" of the GDPR sets no period for an answer — write Article 12(3)',
    ],
    [
      'cs',
      'Vyřídíme ji do 30 dnů od obdržení (čl. 13 GDPR).',
      '36: "čl. 13" of the GDPR sets no period for an answer — write Article 12(3)',
    ],
    [
      'cs',
      'Vyřizujeme ji do 30 dnů od doručení (čl. 13 GDPR).',
      '38: "čl. 13" of the GDPR sets no period for an answer — write Article 12(3)',
    ],
    [
      'cs',
      'Vyhovíme žádosti do 30 dnů (čl. 13 GDPR).',
      '29: "čl. 13" of the GDPR sets no period for an answer — write Article 12(3)',
    ],
    [
      'th',
      'เราตอบคำขอภายใน 30 วัน (ข้อ 13 ของ GDPR)',
      '25: "ข้อ 13" of the GDPR sets no period for an answer — write Article 12(3)',
    ],
    [
      'th',
      'เราดำเนินการตามคำขอภายใน 30 วัน (ข้อ 13 ของ GDPR)',
      '34: "ข้อ 13" of the GDPR sets no period for an answer — write Article 12(3)',
    ],
    [
      'en',
      'We need a contract; with your consent (Article 6(1)(b) GDPR).',
      '40: "Article 6(1)(b)" of the GDPR is not about "consent" — write the article that is, 6(1)(a), or the words for what this one is about',
    ],
    [
      'en',
      'By Article 17 GDPR it ends; the right of access (Article 17 GDPR).',
      '50: "Article 17" of the GDPR is not about "right of access" — write the article that is, 15, or the words for what this one is about',
    ],
    [
      'en',
      'It is Article 15 (erasure) of the GDPR.',
      '7: "Article 15" of the GDPR is not about "erasure" — write the article that is, 17, or the words for what this one is about',
    ],
  ])('is told in %s: %s', (locale, text, told) => {
    expect(say(locale, text)).toEqual([told]);
  });

  it.each(
    listTexts({
      en: [
        'We answer within 1 month or 2 months or 3 months (Article 12(3) GDPR).',
        'We answer within 45 days or within 2 months (Article 12(3) GDPR).',
        'We say so within 3 days or 72 hours (Article 33 GDPR).',
        'We note it within 4 days (Article 33(5) GDPR).',
        'We keep it for 5 years. We answer (Article 12(3) GDPR). We keep it for 5 years.',
        `We keep it for 5 years, ${far} as in Article 12(3) GDPR.`,
        `By Article 12(3) GDPR we answer, ${far} and keep it for 5 years.`,
        'We inform you within 1 month (Article 13 GDPR). We answer your request (Article 13 GDPR).',
        'We rely on a contract or our legitimate interest (Article 6(1)(b) and (f) GDPR).',
        'You have the rights of erasure and restriction (Articles 17 and 18 GDPR).',
        'Consent is in Article 6(1)(a) GDPR, a contract in Article 6(1)(b) GDPR.',
        'The right to rectification (Article 16 GDPR) and to erasure (Article 17 GDPR).',
        'Our consent, that is more (Article 6(1)(b) GDPR).',
        'It is Article 15 (erasure, restriction) of the GDPR.',
        'It is Article 15 GDPR. (Erasure is another.)',
        'Under Article 106 of another act.',
        'Erasure. In Article 15 GDPR we read of more.',
      ],
      cs: [
        'Smlouva nebo oprávněný zájem (čl. 6 odst. 1 písm. b) a f) GDPR).',
        'Odpovíme. Do 30 dnů sdělíme více (čl. 13 GDPR).',
        'Odpovíme bezplatně (čl. 12 odst. 5 GDPR) do 1 měsíce.',
      ],
      th: [
        'สัญญาหรือประโยชน์โดยชอบด้วยกฎหมาย (ข้อ 6(1)(b) และ (f) ของ GDPR)',
        'เราตอบโดยไม่มีค่าใช้จ่าย (ข้อ 12(5) ของ GDPR) หากคำขอซับซ้อน ภายใน 1 เดือน',
      ],
    }),
  )('is not doubted in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
