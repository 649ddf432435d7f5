import { describe, expect, it } from 'vitest';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { say } from './say.ts';

describe('an article beside what it does not say', () => {
  it.each<[FrozenLocale, string, meant: string]>([
    ['en', 'We must demonstrate that you have consented (Article 8(1) GDPR).', '7(1)'],
    ['cs', 'Musíme doložit, že jste udělili souhlas (čl. 8 odst. 1 GDPR).', '7(1)'],
    ['th', 'เราต้องพิสูจน์ได้ว่าคุณได้ให้ความยินยอม (ข้อ 8(1) ของ GDPR)', '7(1)'],
    ['en', 'You can lodge a complaint with the Office, Pplk. Sochora 27 (Article 78 GDPR).', '77'],
    ['cs', 'Stížnost můžete podat u Úřadu, Pplk. Sochora 27 (čl. 78 GDPR).', '77'],
    ['th', 'คุณร้องเรียนต่อสำนักงาน Pplk. Sochora 27 ได้ (ข้อ 79 ของ GDPR)', '77'],
  ])('is told in %s: %s', (locale, text, meant) => {
    expect(say(locale, text)).toEqual([expect.stringContaining(`write the article that is, ${meant}, or`)]);
  });

  it.each<[FrozenLocale, string]>([
    ['en', 'We must demonstrate that you have consented (Article 7(1) GDPR).'],
    ['en', 'We demonstrate that the parents of a child consented (Article 8(1) GDPR).'],
    ['en', 'You can complain, or turn to a court (Article 79 GDPR).'],
    ['cs', 'Musíme doložit, že jste udělili souhlas (čl. 7 odst. 1 GDPR).'],
    ['cs', 'Proti vyřízení stížnosti se můžete obrátit na soud (čl. 78 GDPR).'],
    ['th', 'คุณร้องเรียน หรือฟ้องต่อศาลได้ (ข้อ 79 ของ GDPR)'],
  ])('is right in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
