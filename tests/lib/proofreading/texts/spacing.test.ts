import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { checkTexts } from '#lib/proofreading/texts/check-texts.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';

const find = (locale: Locale, text: string) =>
  checkTexts(
    makeCheckedEdition({ locale, policy: 'terms', date: '2027-01-15' }, `## A {#a}\n\n${text}`),
    undefined,
  ).map(({ line, column, problem, remedy }) => `${line}:${column}: ${problem} — ${remedy}`);

describe('what haste and printed pages leave between words', () => {
  it('is named with what to write instead, in English', () => {
    expect(find('en', 'We keep data.You can ask.')).toMatchInlineSnapshot(`
      [
        "9:11: no space between two sentences: "ta.Yo" — write "ta. Yo"",
      ]
    `);
    expect(find('en', 'We keep names,addresses and ( all ) data.')).toMatchInlineSnapshot(`
      [
        "9:12: no space behind a comma: "es,ad" — write "es, ad"",
        "9:29: a space inside brackets: "( " — write "("",
        "9:34: a space inside brackets: " )" — write ")"",
      ]
    `);
    expect(find('en', 'The company´s infor- mation.')).toMatchInlineSnapshot(`
      [
        "9:12: an accent in the place of an apostrophe: "´" — write "’"",
        "9:15: a word parted as at the end of a line: "infor- mation" — write "information"",
      ]
    `);
    expect(find('en', 'You can ask us at any time. You can ask us at any time.')).toMatchInlineSnapshot(`
      [
        "9:1: "You can ask us at any time.…" stands there twice — delete one of the two",
      ]
    `);
    expect(find('en', 'We keep all the data. For this we use the')).toMatchInlineSnapshot(`
      [
        "9:42: this passage ends within a sentence — write the rest of it, or the full stop; before a list, a colon",
      ]
    `);
    for (const [before, at] of [
      ['Under Article 6(1)(a) of it (GDPR)', 51],
      ['This is under the GDPR', 39],
      ['This is sent to us', 35],
    ] as const)
      expect(find('en', `${before}. You can ask us`)).toEqual([
        `9:${at}: this passage ends within a sentence — write the rest of it, or the full stop; before a list, a colon`,
      ]);
    expect(find('en', 'Write to info@example,com now.')).toEqual([
      '9:10: no full stop in an address: "info@example,com" — write "info@example.com"',
    ]);
    expect(find('en', 'Write to info@example.com, or call.')).toEqual([]);
    expect(find('en', 'See <https://example.com/a here.')).toEqual([
      '9:5: the bracket "<" before an address is never closed — write ">" behind it',
    ]);
    expect(find('en', 'Write to us. Our office\\\nPhone: +420 123 456 789')).toEqual([]);
    expect(find('en', 'Under 2O16/679 it is\tso 👍.')).toMatchInlineSnapshot(`
      [
        "9:21: a tab between words — write one space",
        "9:25: a picture among the letters: "👍" — delete it",
        "9:7: a letter in a number: "2O16" — write "2016"",
      ]
    `);
  });

  it('is named with what to write instead, in Czech', () => {
    expect(find('cs', 'Uchováváme údaje.Můžete se ptát.')).toMatchInlineSnapshot(`
      [
        "9:15: no space between two sentences: "je.Mů" — write "je. Mů"",
      ]
    `);
    expect(find('cs', 'Uchováváme jména,adresy a ( všechny ) údaje.')).toMatchInlineSnapshot(`
      [
        "9:15: no space behind a comma: "na,ad" — write "na, ad"",
        "9:27: a space inside brackets: "( " — write "("",
        "9:36: a space inside brackets: " )" — write ")"",
      ]
    `);
    expect(find('cs', 'Údaje použí- váme.')).toMatchInlineSnapshot(`
      [
        "9:7: a word parted as at the end of a line: "použí- váme" — write "používáme"",
      ]
    `);
    expect(find('cs', 'Můžete se nás kdykoli zeptat. Můžete se nás kdykoli zeptat.')).toMatchInlineSnapshot(`
      [
        "9:1: "Můžete se nás kdykoli zeptat.…" stands there twice — delete one of the two",
      ]
    `);
    expect(find('cs', 'Uchováváme všechny údaje. K tomu používáme')).toMatchInlineSnapshot(`
      [
        "9:43: this passage ends within a sentence — write the rest of it, or the full stop; before a list, a colon",
      ]
    `);
    expect(find('cs', 'Podle 2O16/679 to\tje tak 👍.')).toMatchInlineSnapshot(`
      [
        "9:18: a tab between words — write one space",
        "9:26: a picture among the letters: "👍" — delete it",
        "9:7: a letter in a number: "2O16" — write "2016"",
      ]
    `);
  });

  it('is named with what to write instead, in Thai', () => {
    expect(find('th', 'เราเก็บข้อมูล ( ทั้งหมด ) และะใช้')).toMatchInlineSnapshot(`
      [
        "9:15: a space inside brackets: "( " — write "("",
        "9:24: a space inside brackets: " )" — write ")"",
        "9:29: a letter that stands there twice: "ะะ" — write "ะ"",
      ]
    `);
    expect(find('th', 'ตาม 2O16/679\tเป็นเช่นนั้น 👍')).toMatchInlineSnapshot(`
      [
        "9:13: a tab between words — write one space",
        "9:27: a picture among the letters: "👍" — delete it",
        "9:5: a letter in a number: "2O16" — write "2016"",
      ]
    `);
  });

  it.each<[Locale, string]>([
    ['en', 'Pre- and post-warranty support of improtech s.r.o. in the U.S. is 3D, B2B and 1,000 km long.'],
    ['en', 'Entered in the register by the court, file no. C 108825/MSPH'],
    ['cs', 'Záruční i pozáruční podpora (např. e-mailem) firmy improtech s.r.o. stojí 1,5 Kč.'],
    ['cs', 'Společnost je zapsána u soudu, spisová značka C 108825/MSPH'],
    ['th', 'ข้อมูลต่าง ๆ เช่น ชื่อ, ที่อยู่'],
  ])('is none in %s: %s', (locale, text) => {
    expect(find(locale, text)).toEqual([]);
  });

  it.each<[Parameters<typeof find>[0], text: string, said: string]>([
    ['en', 'United States:newsletters.', 'no space behind a colon: "es:ne" — write "es: ne"'],
    ['cs', 'jméno;adresa.', 'no space behind a semicolon: "no;ad" — write "no; ad"'],
    ['th', 'สหรัฐอเมริกา:ส่งจดหมาย', 'no space behind a colon: "กา:ส่ง" — write "กา: ส่ง"'],
    ['cs', 'Chceme jméno,a adresu.', 'no space behind a comma: "no,a" — write "no, a"'],
    ['en', 'We keep it,a copy of it.', 'no space behind a comma: "it,a" — write "it, a"'],
    ['en', 'It is valid for 6 months,.', 'two marks side by side: ",." — write the one that is meant'],
    ['cs', 'Platí (viz níže).,', 'two marks side by side: ".," — write the one that is meant'],
    ['cs', 'Zde NAhrávky.', 'capitals in the place of small letters: "NAhrávky" — write "Nahrávky"'],
    ['th', 'ชื่อ,ที่อยู่', 'no space behind a comma: "ชื่อ,ที่อ" — write "ชื่อ, ที่อ"'],
  ])('is named behind every mark, in %s: %s', (locale, text, said) => {
    expect(find(locale, text)).toEqual([expect.stringContaining(said)]);
  });
});
