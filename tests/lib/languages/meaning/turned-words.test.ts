import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { findTurnedWords } from '#lib/languages/meaning/turned-words.ts';

type Turned = [locale: Locale, before: string, after: string, gone: string[], come: string[]];

describe('words that turn a sentence', () => {
  it.each<Turned>([
    ['en', 'Registration is free.', 'Registration is paid.', ['free'], ['paid']],
    ['cs', 'Registrace je bezplatná.', 'Registrace je placená.', ['bezplatná'], ['placená']],
    ['th', 'การลงทะเบียนฟรี', 'การลงทะเบียนมีค่าใช้จ่าย', ['ฟรี'], ['ค่าใช้จ่าย']],
    [
      'en',
      'We only use servers within the EU.',
      'We use servers outside the EU.',
      ['only', 'within'],
      ['outside'],
    ],
    ['cs', 'Údaje ukládáme pouze v EU.', 'Údaje ukládáme mimo EU.', ['pouze'], ['mimo']],
    ['th', 'เราเก็บข้อมูลในสหภาพยุโรปเท่านั้น', 'เราเก็บข้อมูลนอกสหภาพยุโรป', ['เท่านั้น'], ['นอก']],
    ['en', 'We tell our partners.', 'We tell our competitors and the press.', ['partners'], ['press']],
    ['cs', 'Údaje předáváme partnerům.', 'Údaje předáváme médiím.', ['partnerům'], ['médiím']],
    ['th', 'เราเปิดเผยต่อพันธมิตร', 'เราเปิดเผยต่อสื่อมวลชน', ['พันธมิตร'], ['สื่อมวลชน']],
    ['cs', 'Údaje ukládáme.', 'Údaje neukládáme.', [], ['neukládáme']],
    ['en', 'Ask us at any time.', 'Ask us.', ['any'], []],
  ])('are named in %s: %s → %s', (locale, before, after, gone, come) => {
    const { gone: lost = [], come: said = [] } = findTurnedWords(before, after, locale) ?? {};
    expect({ gone: lost, come: said }).toEqual({ gone, come });
  });

  it.each<[Locale, string, string]>([
    ['en', 'You may ask. We may refuse.', 'We may refuse. You may ask.'],
    ['en', 'Blocking cookies may cause trouble and errors.', 'Blocking cookies may cause problems, errors.'],
    ['en', 'We answer within a month.', 'We answer at the latest in a month.'],
    ['cs', 'Tyto údaje mohou zahrnovat i osobní údaje zástupců.', 'Mohou zahrnovat i osobní údaje zástupců.'],
    ['cs', 'Údaje o zákaznících po dobu smlouvy.', 'Údaje o našich zákaznicích po celou dobu smlouvy.'],
    ['th', 'ผู้ที่มองเห็นได้มีเพียงเรา เฉพาะที่จำเป็น', 'ยกเว้นเราที่จำเป็น'],
    ['th', 'ในทำนองเดียวกัน ข้อมูลที่ถูกต้อง', 'และข้อมูลที่ถูกต้อง'],
  ])('are none where it is worded otherwise in %s: %s → %s', (locale, before, after) => {
    expect(findTurnedWords(before, after, locale)).toBeUndefined();
  });

  it('stand where the texts part', () => {
    const after = 'You may ask, and we must answer.';
    const found = findTurnedWords('You may ask, and we may answer.', after, 'en');
    expect(after.slice(found?.offset)).toBe('must answer.');
    expect(findTurnedWords('We keep all data.', 'We keep data.', 'en')?.offset).toBe(8);
  });
});
