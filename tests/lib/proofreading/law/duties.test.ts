import { describe, expect, it } from 'vitest';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { say } from './say.ts';

describe('what an article on duties, transfers and remedies is about', () => {
  it.each<[FrozenLocale, text: string, meant: string]>([
    ['en', 'You can withdraw your consent at any time (Article 30 GDPR).', '7(3)'],
    ['en', 'We use no profiling (Article 32 GDPR).', '22'],
    ['en', 'We concluded a data processing agreement (Article 82(3) GDPR).', '28'],
    ['en', 'We keep records of processing activities (Article 35 GDPR).', '30'],
    ['en', 'We take technical and organisational measures (Article 22 GDPR).', '32'],
    ['en', 'We carried out an impact assessment (Article 25 GDPR).', '35'],
    ['en', 'We notify a personal data breach within 72 hours (Article 35(1) GDPR).', '33'],
    ['en', 'We appointed a data protection officer (Article 27 GDPR).', '37'],
    ['en', 'The transfer rests on an adequacy decision (Article 46 GDPR).', '45'],
    ['en', 'For transfers we use standard contractual clauses (Article 45(2)(c) GDPR).', '46(2)(c)'],
    ['en', 'We use the standard contractual clauses (Article 46(2)(b) GDPR).', '46(2)(c)'],
    ['en', 'Our binding corporate rules apply (Article 46(2)(c) GDPR).', '47'],
    ['en', 'You have a right to compensation (Article 28 GDPR).', '82'],
    ['en', 'You have the right to object (Article 12 GDPR).', '21'],
    ['cs', 'Můžete kdykoli odvolat svůj souhlas (čl. 30 GDPR).', '7(3)'],
    ['cs', 'Neprovádíme profilování (čl. 32 GDPR).', '22'],
    ['cs', 'Vedeme záznamy o činnostech zpracování (čl. 35 GDPR).', '30'],
    ['cs', 'Porušení zabezpečení osobních údajů ohlásíme do 72 hodin (čl. 35 odst. 1 GDPR).', '33'],
    ['cs', 'Provedli jsme posouzení vlivu (čl. 25 GDPR).', '35'],
    ['cs', 'K předávání používáme standardní smluvní doložky (čl. 45 odst. 2 GDPR).', '46(2)(c)'],
    ['cs', 'Používáme standardní smluvní doložky (čl. 46 odst. 2 písm. b) GDPR).', '46(2)(c)'],
    ['cs', 'Máte právo na náhradu škody (čl. 28 GDPR).', '82'],
    ['cs', 'Máte právo vznést námitku (čl. 12 GDPR).', '21'],
    ['th', 'คุณถอนความยินยอมได้ทุกเมื่อ (ข้อ 30 ของ GDPR)', '7(3)'],
    ['th', 'เราทำบันทึกกิจกรรมการประมวลผล (ข้อ 35 ของ GDPR)', '30'],
    ['th', 'เราแจ้งการละเมิดภายใน 72 ชั่วโมง (ข้อ 35(1) ของ GDPR)', '33'],
    ['th', 'เราใช้ข้อสัญญามาตรฐาน (ข้อ 45(2) ของ GDPR)', '46(2)(c)'],
    ['th', 'เราใช้ข้อสัญญามาตรฐาน (ข้อ 46(2)(b) ของ GDPR)', '46(2)(c)'],
    ['th', 'คุณมีสิทธิคัดค้าน (ข้อ 12 ของ GDPR)', '21'],
  ])('is told in %s: %s', (locale, text, meant) => {
    expect(say(locale, text)).toEqual([expect.stringContaining(`write the article that is, ${meant}, or`)]);
  });

  it.each<[FrozenLocale, text: string]>([
    ['en', 'If you withdraw your consent, we delete the data (Article 17(1)(b) GDPR).'],
    ['en', 'A processor helps us when there is a breach (Article 28(3)(f) GDPR).'],
    ['en', 'To prevent breaches we encrypt what we store (Article 32(1)(a) GDPR).'],
    ['en', 'We tell you of profiling and of the data protection officer (Article 13(2)(f) GDPR).'],
    ['en', 'Without an adequacy decision we ask for your explicit consent (Article 49(1)(a) GDPR).'],
    ['en', 'There is no adequacy decision, so we use standard contractual clauses (Article 46(2)(c) GDPR).'],
    ['en', 'You may object to profiling (Article 21(1) GDPR).'],
    ['en', 'If you complain, we reply within one month (Article 12(3) GDPR).'],
    ['th', 'เราบันทึกการให้และการถอนความยินยอมไว้ (ข้อ 7(1) ของ GDPR)'],
    ['en', 'We keep a record of how you withdraw consent (Article 7(1) GDPR).'],
    ['cs', 'Odvoláte-li souhlas, údaje vymažeme (čl. 17 odst. 1 písm. b) GDPR).'],
    ['cs', 'Zpracovatel nám pomáhá při porušení zabezpečení (čl. 28 odst. 3 písm. f) GDPR).'],
    ['cs', 'O profilování vás informujeme (čl. 13 odst. 2 písm. f) GDPR).'],
    ['th', 'หากคุณถอนความยินยอม เราลบข้อมูล (ข้อ 17(1)(b) ของ GDPR)'],
    ['th', 'ผู้ประมวลผลข้อมูลช่วยเราเมื่อเกิดการละเมิด (ข้อ 28(3)(f) ของ GDPR)'],
  ])('is right in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});

describe('the article beside the period for an answer', () => {
  it.each<[FrozenLocale, text: string, written: string]>([
    ['en', 'We may extend this by two further months (Article 21(3) GDPR).', 'Article 21(3)'],
    ['en', 'We answer within one month (Article 15(3) GDPR).', 'Article 15(3)'],
    ['en', 'We reply within one month under Article 12(2) GDPR.', 'Article 12(2)'],
    ['cs', 'Lhůtu můžeme prodloužit o dva měsíce (čl. 21 odst. 3 GDPR).', 'čl. 21 odst. 3'],
    ['cs', 'Odpovíme do jednoho měsíce (čl. 15 odst. 3 GDPR).', 'čl. 15 odst. 3'],
    ['th', 'เราอาจขยายเวลาออกไปอีกสองเดือน (ข้อ 21(3) ของ GDPR)', 'ข้อ 21(3)'],
    ['th', 'เราตอบภายในหนึ่งเดือน (ข้อ 15(3) ของ GDPR)', 'ข้อ 15(3)'],
  ])('is told in %s: %s', (locale, text, written) => {
    expect(say(locale, text)).toEqual([
      expect.stringContaining(`"${written}" of the GDPR sets no period for an answer — write Article 12(3)`),
    ]);
  });

  it.each<[FrozenLocale, text: string]>([
    ['en', 'We may extend this by two further months (Article 12(3) GDPR).'],
    ['en', 'We say within one month why we do not comply (Article 12(4) GDPR).'],
    ['en', 'We keep the replies for two months (Article 6(1)(f) GDPR).'],
    ['en', 'We answer within one month, and you may object (Article 21(1) GDPR).'],
    ['en', 'We send the reply within one month (Article 14(3)(a) GDPR).'],
    ['cs', 'Lhůtu můžeme prodloužit o dva měsíce (čl. 12 odst. 3 GDPR).'],
    ['cs', 'Odpovědi uchováváme dva měsíce (čl. 6 odst. 1 písm. f) GDPR).'],
    ['th', 'เราอาจขยายเวลาออกไปอีกสองเดือน (ข้อ 12(3) ของ GDPR)'],
  ])('is right in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
