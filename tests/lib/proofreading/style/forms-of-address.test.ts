import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { say } from './say.ts';

const problem = 'another form of address than in the rest of the text';
const thai = (word: string, other: string) =>
  `เราเก็บข้อมูลของ${word} ตามที่${word}ยินยอม ${word}ขอลบได้ และ${other}ขอดูได้`;

describe('how readers are spoken to', () => {
  it.each<[Locale, string, string, string]>([
    ['th', thai('คุณ', 'ท่าน'), `9:51: ${problem}: "ท่าน" — write "คุณ"`, thai('คุณ', 'คุณ')],
    ['th', thai('ท่าน', 'คุณ'), `9:54: ${problem}: "คุณ" — write "ท่าน"`, thai('ท่าน', 'ท่าน')],
    [
      'cs',
      'Chráníme vaše údaje, pro vás i vám, a Vaše práva.',
      `9:39: ${problem}: "Vaše" — write "vaše"`,
      'Chráníme vaše údaje, pro vás i vám, a vaše práva.',
    ],
    [
      'cs',
      'Chráníme Vaše údaje, pro Vás i Vám, a vaše práva.',
      `9:39: ${problem}: "vaše" — write "Vaše"`,
      'Chráníme Vaše údaje, pro Vás i Vám, a Vaše práva.',
    ],
    [
      'cs',
      'Chráníme vaše údaje, pro vás i vám, pokud to vyplníš.',
      `9:46: ${problem}: "vyplníš" — write its form of vy`,
      'Chráníme vaše údaje, pro vás i vám, pokud to spíš příliš nevyplníte.',
    ],
    [
      'cs',
      'Chráníme vaše údaje, pro vás i vám, a tvé zájmy.',
      `9:39: ${problem}: "tvé" — write its form of vy`,
      'Chráníme vaše údaje, pro vás i vám, a vaše zájmy.',
    ],
  ])('is told in %s where it changes: %s', (locale, wrong, said, mended) => {
    expect(say(locale, wrong)).toEqual([said]);
    expect(say(locale, mended)).toEqual([]);
  });

  it.each<[Locale, string]>([
    ['th', 'คุณภาพของข้อมูลเท่านั้น คุณสมบัติของคุณ คุณขอได้ คุณดูได้ ขอบคุณ'],
    ['th', 'ท่านขอได้ คุณดูได้'],
    ['cs', 'Vaše údaje chráníme. Vám i vašim blízkým, pro vás a vaše. Vy víte.'],
    ['cs', 'Chráníme tvé údaje, máš svá práva a můžeš se zeptat.'],
    ['en', 'Your data is yours.'],
  ])('is not doubted in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
