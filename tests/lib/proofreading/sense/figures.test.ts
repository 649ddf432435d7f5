import { describe, expect, it } from 'vitest';
import { listMarked, listTexts } from './marked.ts';
import { say } from './say.ts';

describe('a range', () => {
  it.each(
    listMarked({
      en: [
        'It takes ‹30 to 14 days›.',
        'It takes ‹2–1 day›.',
        'It takes ‹2-1 minutes›.',
        'It takes ‹2 – 1 minute› now.',
        'It takes ‹14 to 14 hours›.',
        'It takes ‹2–1 hour›.',
        'It takes ‹2–1 week›.',
        'It takes ‹2–1 weeks›.',
        'It takes ‹2–1 month›.',
        'It takes ‹2–1months›.',
        'It takes ‹2–1 year›.',
        'It takes ‹100–20 years›.',
      ],
      cs: [
        'Trvá to ‹30 až 14 dnů›.',
        'Trvá to ‹2–1 den›.',
        'Trvá to ‹30–14 dní›.',
        'Trvá to ‹2–1 dny›.',
        'Trvá to ‹30–14 minut›.',
        'Trvá to ‹2-1 hodiny›.',
        'Trvá to ‹2–1 týdny›.',
        'Trvá to ‹2–1 měsíce›.',
        'Trvá to ‹12–6 měsíců›.',
        'Trvá to ‹10–5 let›.',
        'Trvá to ‹2–1 roky›.',
      ],
      th: ['ใช้เวลา ‹30 ถึง 14 วัน›', 'ใช้เวลา ‹2–1 นาที›', '‹2-1 ชั่วโมง›', '‹2–1 สัปดาห์›', '‹2–1เดือน›', '‹2–1 ปี›'],
    }),
  )('that does not rise is told in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: a range that does not rise: "${found}" — write the smaller number first`,
    ]);
  });

  it.each(
    listTexts({
      en: [
        'From 14 to 30 days, 9–10 hours, in 30 and 14 days.',
        'Within 30-14 daysacts, 1.5–1 days, 2126-30-14 days.',
      ],
      cs: ['Od 14 až 30 dnů, 3 a 2 dny.', 'Čísla 30–14 dopisů.'],
      th: ['14 ถึง 30 วัน', '30 และ 14 วัน', '30–14 คน'],
    }),
  )('is not doubted in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});

describe('one number in the place of two', () => {
  it.each(
    listMarked({
      en: ['We take ‹30/60› days.', 'We take ‹5 / 6› hours.', 'It is ‹24/8› hours.'],
      cs: ['Trvá to ‹30/60› dnů.', 'Trvá to ‹1 /2› roky.'],
      th: ['ใช้เวลา ‹30/60› วัน', 'ใช้เวลา ‹30/ 60›วัน'],
    }),
  )('is told in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: two numbers for one: "${found}" — write the one that holds`,
    ]);
  });

  it.each(
    listTexts({
      en: ['We answer 24/7 days, 30/60 people, of 1/30/60/90 days, 1.30/60 days.'],
      cs: ['Odpovídáme 24/7 dnů, 30/2026 Sb., 30/60 lidí.'],
      th: ['24/7 วัน', '30/60 คน'],
    }),
  )('is not doubted in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});

describe('a place and a number of Prague', () => {
  const codes = [
    'A ‹110 00 Praha 7›',
    'A ‹19000 Praha 8›',
    'A ‹100 00 Praha 1›',
    'A ‹110 00 Prague 10›',
    'A ‹120 00 Prague 11›',
  ];
  const numbers = [
    'A ‹+420 221 11› b',
    'A ‹+42022111111› b',
    'A ‹+420 221 111 1111› b',
    'A ‹+420\u00A0221\u00A011› b',
  ];
  const right = [
    'A 110 00 Praha 1, 12000 Praha 2, 190 00 Prague 9, 100 00 Praha 10.',
    'A 110 00 Brno 7, 152 00 Praha 5, 2110 00 Praha 7, 110 00 Praha.',
    'A +420 221 111 111, +420221111111, +420\u00A0221\u00A0111\u00A0111, +49 30 1234.',
  ];
  it.each(listMarked({ en: codes, cs: codes, th: codes }))(
    'is none in $locale: $marked',
    ({ locale, text, found, column }) => {
      expect(say(locale, text)).toEqual([
        `9:${column}: "${found}" is no place in Prague — see which of the two is wrong, the postal code or the district`,
      ]);
    },
  );

  it.each(listMarked({ en: numbers, cs: numbers, th: numbers }))(
    'is none in $locale: $marked',
    ({ locale, text, found, column }) => {
      expect(say(locale, text)).toEqual([
        `9:${column}: "${found}" is no telephone number: Czech ones have nine digits — write all of them`,
      ]);
    },
  );

  it.each(listTexts({ en: right, cs: right, th: right }))('is one in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});

it.each([
  ['en', 'Call us between 17:00 and 9:00.', '17:00 and 9:00', 17],
  ['cs', 'Volejte od 17:00 do 9:00.', '17:00 do 9:00', 12],
  ['th', 'เวลา 17:00 น. ถึง 9:00 น.', '17:00 น. ถึง 9:00', 6],
] as const)('hours end after they begin in %s: %s', (locale, text, found, column) => {
  expect(say(locale, text)).toEqual([
    `9:${column}: hours that end before they begin: "${found}" — write the earlier one first`,
  ]);
  expect(say(locale, text.replace('17:00', '8:00'))).toEqual([]);
  expect(say(locale, text.replace('9:00', '6:00'))).toEqual([]);
  expect(say(locale, text.replace('17:00', '18:00').replace('9:00', '7:00'))).toEqual([]);
});
