import { describe, expect, it } from 'vitest';
import { listMarked } from '../marked.ts';
import { say } from '../say.ts';

describe('what a text says against the law of consent', () => {
  it.each(
    listMarked({
      en: [
        '‹Closing it is consent›.',
        'Just ‹closing it means consent›.',
        '‹Scrolling constitutes your consent›.',
        'Mere ‹scrolling counts as consent›.',
        '‹Viewing this implies consent›.',
        'Mere ‹viewing amounts to consent›.',
        '‹Browsing is your consent›.',
        'Mere ‹browsing is consent›.',
        '‹Visiting us is consent›.',
        'By ‹viewing our website you consent› to it.',
        'Mere ‹visiting is consent›.',
        '‹Continuing is consent›.',
        'Mere ‹continuing is consent›.',
      ],
      cs: [
        '‹Zavření lišty je souhlas›em.',
        'Pouhé ‹zavření znamená souhlas›.',
        '‹Posouvání představuje souhlas›.',
        'Pouhé ‹posouvání je souhlas›.',
        '‹Prohlížení vyjadřuje souhlas›.',
        'Pouhé ‹prohlížení je souhlas›.',
        '‹Návštěva je souhlas›.',
        '‹Prohlížením webu udělujete souhlas›.',
        'Pouhá ‹návštěva webu je souhlas›.',
        '‹Pokračování je souhlas›.',
        'Pouhé ‹pokračování je souhlas›.',
      ],
      th: [
        'การ‹เลื่อนดูถือเป็นการให้ความยินยอม›',
        'การ‹ปิดหน้าต่างนี้ถือว่าเป็นการให้ความยินยอม›',
        'การ‹เข้าชมถือว่าการให้ความยินยอม›',
        'การ‹เรียกดูเว็บไซต์ถือเป็นการให้ความยินยอม›',
      ],
    }),
  )('is that it is consent to do something else, in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: something else than a statement is consent: "${found}" — see that no "not" was lost: consent is a clear statement (GDPR Art. 4(11), recital 32)`,
    ]);
  });

  it.each(
    listMarked({
      en: ['‹Until you refuse›, we do.', 'We do, ‹until you reject› it.', 'We do ‹until you decline›.'],
      cs: ['‹Dokud neodmítnete›, ukládáme.', 'Ukládáme, ‹dokud souhlas neodmítnete›.'],
      th: ['‹ก่อนคุณปฏิเสธ› เราจัดเก็บ', '‹ก่อนที่คุณจะคัดค้าน›', 'เราจัดเก็บ‹จนกว่าคุณจะปฏิเสธ›'],
    }),
  )('is that consent is taken for granted, in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: consent is taken for granted: "${found}" — say what holds until readers consent`,
    ]);
  });
});
