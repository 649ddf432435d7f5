import { describe, expect, it } from 'vitest';
import { listMarked } from '../marked.ts';
import { say } from '../say.ts';

describe('what a template says', () => {
  it.each(
    listMarked({
      en: [
        'There is ‹no legal advice› here.',
        'This is ‹not legal advice›.',
        'This does ‹not constitute legal advice›.',
        'This shall ‹not be legal advice›.',
      ],
      cs: [
        '‹Vyberte podle potřeby›.',
        'Text ‹vyberte podle potřeby›.',
        '‹Zvolte podle potřeby›.',
        'Text ‹zvolte podle potřeby›.',
        'Údaje uchováváme ‹(vyplňte dobu)›.',
        'Text ‹nepředstavuje právní poradenství›.',
        'Text ‹není právním poradenstvím›.',
        'Text ‹nenahrazuje právní radu›.',
        'Text ‹není právního poradenství›.',
      ],
      th: ['ข้อความนี้‹ไม่ใช่คำปรึกษาทางกฎหมาย›', 'ข้อความนี้‹ไม่ถือเป็นคำแนะนำทางกฎหมาย›'],
    }),
  )('is thought about in $locale, as it may be meant: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: what a template says, most likely: "${found}" — delete it, where it is not said to readers`,
    ]);
  });
});
