import { describe, expect, it } from 'vitest';
import { listMarked, listTexts } from '../marked.ts';
import { say } from '../say.ts';

describe('one person', () => {
  const english =
    'delete, keep, collect, process, use, store, am, have, will, share, send, ask, answer, record, need, inform, reserve';
  const czech =
    'vymažu, zpracovávám, uchovávám, shromažďuji, používám, odpovím, předávám, ukládám, sdílím, zasílám, informuji, vyhrazuji si, potřebuji, zaznamenávám';
  it.each(
    listMarked({
      en: [
        ...english.split(', ').map((verb) => `Here ‹I ${verb}› it.`),
        '‹I gladly delete› it.',
        'And ‹I kindly ask› it.',
      ],
      cs: czech
        .split(', ')
        .flatMap((verb) => [`Zde ‹${verb}› je.`, `‹${verb.charAt(0).toUpperCase()}${verb.slice(1)}› je.`]),
      th: ['‹ผม›ลบข้อมูล', '‹ดิฉัน›ลบข้อมูล', 'แล้ว ‹ข้าพเจ้า›ลบข้อมูล', 'แล้ว ‹ฉัน›ลบข้อมูล'],
    }),
  )('may not speak for the company in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: one person speaks for the company: "${found}" — write "we"`,
    ]);
  });

  it.each(
    listTexts({
      en: [
        'The button says “I have read it” or ‘I will’. I see, I deleted, I used, AI will.',
        'What rights do I have? How can I delete it? Part I will apply.',
      ],
      cs: ['Vymažeme je, zpracováváme je. Nevymažu, vymažuj. Pouze vyhrazuji.'],
      th: ['ปุ่ม “ฉันยอมรับ”', 'ทรงผมของคุณ', 'ผม', 'ฉันมีสิทธิอะไรบ้าง', 'ฉันลบข้อมูลได้อย่างไร', 'ฉันถอนความยินยอมได้หรือไม่'],
    }),
  )('does not in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});

describe('a framework that holds no more', () => {
  const marked = ['A ‹Privacy Shield› b.', 'A ‹Safe Harbour› b.', 'A ‹Safe Harbor› b.'];
  const left = ['A privacy shield b.', 'A safe harbour b.', 'A Data Privacy Framework b.'];
  it.each(listMarked({ en: marked, cs: marked, th: marked }))(
    'is told in $locale: $marked',
    ({ locale, text, found, column }) => {
      expect(say(locale, text)).toEqual([
        `9:${column}: a framework that holds no more: "${found}" — name the one that does: Decision (EU) 2023/1795, or the clauses of Decision (EU) 2021/914`,
      ]);
    },
  );

  const instead = {
    en: [
      'The new framework applies instead of Privacy Shield.',
      'It replaces the EU–US Privacy Shield.',
      'We no longer rely on Privacy Shield.',
      'Privacy Shield is no longer valid.',
    ],
    cs: [
      'Opírá se o nový rámec místo Privacy Shield.',
      'Rámec nahrazuje Privacy Shield.',
      'O Privacy Shield se již neopíráme.',
      'Již se neopíráme o Privacy Shield.',
      'Opírá se o doložky, již nikoli o Privacy Shield.',
      'Opírá se o doložky, už ne o Privacy Shield.',
    ],
    th: ['อาศัยกรอบใหม่แทน Privacy Shield', 'กรอบใหม่แทนที่ Privacy Shield', 'เราไม่อาศัย Privacy Shield อีกต่อไป'],
  };
  it.each(listTexts(instead))('may be named where another holds instead, in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });

  it.each(listTexts({ en: left, cs: left, th: left }))('is not seen in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
