import { describe, expect, it } from 'vitest';
import { listMarked } from '../sense/marked.ts';
import { say } from './say.ts';

const tables: Record<string, string> = {
  en: '| Use | Period |\n| --- | --- |\n| jobs | 12 months after you gave consent |\n| claims | 3 years after the end |',
  cs: '| Účel | Doba |\n| --- | --- |\n| místa | 12 měsíců od udělení souhlasu |\n| nároky | 3 roky od skončení |',
  th: '| งาน | เวลา |\n| --- | --- |\n| งานอื่น | 12 เดือนหลังจากที่คุณให้ความยินยอม |\n| ข้อเรียกร้อง | 3 ปีหลังจากสิ้นสุด |',
};

describe('a period that runs from what a table says', () => {
  it.each(
    listMarked({
      en: [
        'We keep it for ‹24 months› after you gave consent.',
        'So it is ‹2 years› after you gave consent, no more.',
      ],
      cs: ['Uchováváme je ‹24 měsíců› od udělení souhlasu.', 'Je to tedy ‹2 roky› od udělení souhlasu.'],
      th: ['เราเก็บไว้ ‹24 เดือน›หลังจากที่คุณให้ความยินยอม', 'เราเก็บไว้ ‹2 ปี›หลังจากที่คุณให้ความยินยอม'],
    }),
  )('is another in $locale: $marked', ({ locale, text, column }) => {
    expect(say({ locale, text: `${tables[locale]}\n\n${text}` })).toEqual([
      expect.stringMatching(new RegExp(`^14:${column}: .*in the table — write the one that holds in both$`)),
    ]);
  });

  it.each([
    ['en', 'We keep it for 12 months after you gave consent.'],
    ['en', 'We keep it for 24 months after you left.'],
    ['cs', 'Uchováváme je 12 měsíců od udělení souhlasu.'],
    ['cs', 'Uchováváme je 24 měsíců od odchodu.'],
    ['th', 'เราเก็บไว้ 12 เดือนหลังจากที่คุณให้ความยินยอม'],
    ['th', 'เราเก็บไว้ 24 เดือนหลังจากที่คุณออก'],
  ] as const)('is the same, or runs from something else, in %s: %s', (locale, text) => {
    expect(say({ locale, text: `${tables[locale]}\n\n${text}` })).toEqual([]);
  });
});
