import { describe, expect, it } from 'vitest';
import { checkSense } from '#lib/proofreading/sense/check-sense.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';
import { listMarked } from './marked.ts';
import { say } from './say.ts';

const table = '| a | b |\n| - | - |\n| c | d |';

describe('what a text points to and does not hold', () => {
  it.each(
    listMarked({
      en: [
        'The ‹table above› says it.',
        'The ‹Tables above› say it.',
        'The ‹above table› says it.',
        `The ‹above tables› say it.\n\n${table}`,
      ],
      cs: ['Viz ‹tabulku výše›.', 'Viz ‹Tabulky nahoře›.', `Viz ‹výše uvedenou tabul›ku.\n\n${table}`],
      th: ['ดู‹ตารางข้างต้น›', 'ดู‹ตารางด้านบน›', `ดู‹ตารางข้างบน›\n\n${table}`],
    }),
  )('is a table above in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: "${found}" is not there: no table stands above — write what is meant, or leave it out`,
    ]);
    expect(say(locale, `${table}\n\n${text}`)).toEqual([]);
  });

  it.each(
    listMarked({
      en: [
        'The ‹table below› says it.',
        'The ‹Tables below› say it.',
        'The ‹following table› says it.',
        'The ‹below table› says it.',
      ],
      cs: [
        'Viz ‹tabulku níže›.',
        'Viz ‹Níže uvedenou tabul›ku.',
        'Viz ‹následující tabul›ku.',
        'S ‹následujícími tabul›kami.',
      ],
      th: ['ดู‹ตารางด้านล่าง›', 'ดู‹ตารางข้างล่าง›', 'ดู‹ตารางต่อไปนี้›', 'ดู‹ตารางท้าย›นี้'],
    }),
  )('is a table below in $locale: $marked', ({ locale, text, found, column }) => {
    const of = (lines: string) => say(locale, lines).map((line) => line.replace(/^\d+/, ''));
    expect(of(`${table}\n\n${text}\n\nMore.`)).toEqual([
      `:${column}: "${found}" is not there: no table stands below — write what is meant, or leave it out`,
    ]);
    expect(of(`${text}\n\n${table}`)).toEqual([]);
  });

  it.each(
    listMarked({
      en: [
        'Use the ‹form below›.',
        'Use the ‹Forms below›.',
        'Use the ‹button below›.',
        'Use the ‹buttons below›.',
        'Use the ‹following form›.',
      ],
      cs: ['Použijte ‹formulář níže›.', 'Použijte ‹Tlačítka níže›.', 'V ‹níže uvedeném formulář›i.'],
      th: ['ใช้‹แบบฟอร์มด้านล่าง›', 'ใช้‹ปุ่มด้านล่าง›'],
    }),
  )('is a form in $locale, which stands in the cookie policy: $marked', ({ locale, text, found, column }) => {
    const body = `## A {#a}\n\n${text}\n\nMore.`;
    const name = { locale, policy: 'cookies', date: '2026-01-15' } as const;
    expect(say(locale, `${text}\n\nMore.`)).toEqual([
      `9:${column}: "${found}" is not there: no form stands below — write what is meant, or leave it out`,
    ]);
    expect(checkSense(makeCheckedEdition(name, body), undefined)).toEqual([]);
  });

  it.each(
    listMarked({
      en: ['It is said ‹below›.', '‹Below› it is said.'],
      cs: ['Je to ‹níže›.', '‹Níže› to je.'],
      th: ['ดู‹ด้านล่าง›', 'ดู‹ข้างล่าง›'],
    }),
  )('is what follows in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: "${found}" is not there: nothing stands below — write what is meant, or leave it out`,
    ]);
    expect(say(locale, `${text}\n\nMore.`)).toEqual([]);
    expect(say(locale, `${text}\n\n## B {#b}`)).toEqual([]);
    expect(say(locale, `${text} [More](https://example.cz)`)).toEqual([]);
  });
});
