import { describe, expect, it } from 'vitest';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { say } from './say.ts';

describe('a neighbour of the article on consent or on processors', () => {
  it.each<[FrozenLocale, text: string, meant: string]>([
    ['en', 'The right to withdraw your consent at any time (Article 7(4) GDPR).', '7(3)'],
    ['en', 'Withdrawal of consent is as easy as giving it (Article 7(2) GDPR).', '7(3)'],
    ['en', 'We use these processors, with each of which we have a contract under Article 26 GDPR.', '28'],
    ['cs', 'Právo kdykoli odvolat svůj souhlas (čl. 7 odst. 4 GDPR).', '7(3)'],
    ['cs', 'Se zpracovateli, které tato společnost využívá, máme smlouvu podle čl. 26 GDPR.', '28'],
    ['th', 'สิทธิถอนความยินยอมของคุณ (ข้อ 7(4) ของ GDPR)', '7(3)'],
    ['th', 'เราใช้ผู้ประมวลผลดังนี้ โดยได้ทำสัญญาตามข้อ 26 ของ GDPR', '28'],
  ])('is told in %s: %s', (locale, text, meant) => {
    expect(say(locale, text)).toEqual([expect.stringContaining(`write the article that is, ${meant}, or`)]);
  });

  it.each<[FrozenLocale, text: string]>([
    ['en', 'You can withdraw your consent, and no contract depends on it (Article 7(4) GDPR).'],
    ['en', 'A joint controller and our processors signed a contract (Article 26 GDPR).'],
    ['en', 'With processors abroad we have contracts with standard contractual clauses (Article 46 GDPR).'],
    ['cs', 'Souhlas můžete odvolat, je dobrovolný (čl. 7 odst. 4 GDPR).'],
    ['cs', 'Se společným správcem i zpracovateli máme smlouvu (čl. 26 GDPR).'],
    ['th', 'คุณถอนความยินยอมได้และให้โดยสมัครใจ (ข้อ 7(4) ของ GDPR)'],
    ['th', 'เราเป็นผู้ควบคุมข้อมูลร่วม ผู้ประมวลผลมีสัญญา (ข้อ 26 ของ GDPR)'],
  ])('is right in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
