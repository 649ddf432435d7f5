import { describe, expect, it } from 'vitest';
import { listMarked, listTexts } from './marked.ts';
import { say } from './say.ts';

describe('a range with a hyphen', () => {
  it.each(
    listMarked({
      en: [
        'We call from ‹9:00-17:00›.',
        'We call ‹9-5› p.m. and then.',
        'It was so ‹2019-2024›.',
        'See Articles ‹15-22› GDPR.',
        'We call ‹Mon-Fri›, 9:00.',
      ],
      cs: [
        'Voláme ‹9:00-17:00›.',
        'Voláme ‹9.00-17.00› hod.',
        'Trvalo to ‹1.-5. ›května.',
        'Viz čl. ‹15-22› GDPR.',
        'Voláme ‹po-pá› od 9:00.',
      ],
      th: ['เราโทร ‹9:00-17:00›', 'เราโทร ‹9.00-17.00› น.', 'ข้อ ‹15-22› ของ GDPR', 'เราโทร‹วันจันทร์-ศุกร์› 9:00'],
    }),
  )('is told in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: a hyphen in a range: "${found}" — write "${found.replace('-', '–')}"`,
    ]);
  });

  it.each(
    listTexts({
      en: [
        'We call 9:00–17:00, Mon–Fri.',
        'It is no. UOOU-2019-2020 or 2027-02-01.',
        'The B2B-B2C part 4-5.',
      ],
      cs: ['Voláme 9:00–17:00, po–pá.', 'Je to č. j. 12-2019 a po-prvé 3.'],
      th: ['เราโทร 9:00–17:00 วันจันทร์–ศุกร์'],
    }),
  )('is none in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
