import { describe, expect, it } from 'vitest';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { listMarked, listTexts } from './marked.ts';
import { say } from './say.ts';

/** 22 November 2026 is a Sunday. */
const weekdays: Record<FrozenLocale, string[]> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  cs: ['neděli', 'pondělí', 'úterý', 'středu', 'čtvrtek', 'pátek', 'sobotu'],
  th: ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'],
};
const write: Record<FrozenLocale, (weekday: string, day: number) => string> = {
  en: (weekday, day) => `It is ${weekday} ${day} November 2026.`,
  cs: (weekday, day) => `Je to ${weekday} ${day}. listopadu 2026.`,
  th: (weekday, day) => `คือวัน${weekday}ที่ ${day} พฤศจิกายน ค.ศ. 2026`,
};
const rows = (Object.entries(weekdays) as [FrozenLocale, string[]][]).flatMap(([locale, own]) =>
  own.map((weekday, index) => ({ locale, weekday, index })),
);

describe('the day of the week', () => {
  it.each(rows)('is that of its day, in $locale: $weekday', ({ locale, weekday, index }) => {
    expect(say(locale, write[locale](weekday, 22 + index))).toEqual([]);
    expect(say(locale, write[locale](weekday, 23 + index))[0]).toMatch(
      /" is another day of the week — write its own, or leave it out$/,
    );
  });

  it.each(
    listMarked({
      en: [
        'It is Monday, the ‹22 November 2026›.',
        'It is Monday, ‹22 November 2026›.',
        'It is Monday the ‹22 November 2026›.',
      ],
      cs: [
        'Je pondělí, ‹22. listopadu 2026›.',
        'Je neděle ‹23. listopadu 2026›.',
        'Je středa ‹22. listopadu 2026›.',
        'Je sobota ‹22. listopadu 2026›.',
      ],
      th: ['คือวันจันทร์ ‹22 พฤศจิกายน ค.ศ. 2026›', 'คือวันพฤหัสที่ ‹22 พฤศจิกายน ค.ศ. 2026›'],
    }),
  )('is told where it is another, in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: "${found}" is another day of the week — write its own, or leave it out`,
    ]);
  });

  it.each(
    listTexts({
      en: ['Monday is before 22 November 2026.', 'Monday 22 November.'],
      cs: ['Pondělí a 22. listopadu 2026.'],
      th: ['จันทร์ 22 พฤศจิกายน ค.ศ. 2026'],
    }),
  )('is not read in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});

describe('a day that no calendar has', () => {
  it.each(
    listMarked({
      en: ['Since ‹31 June 2023›.', 'Since ‹29 February 2023›.', 'Each ‹31 April›.', 'Each ‹30 February›.'],
      cs: ['Od ‹31. dubna 2023›.', 'Každého ‹30. února›.'],
      th: ['ตั้งแต่วันที่ ‹29 กุมภาพันธ์ ค.ศ. 2023›'],
    }),
  )('is told in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: no calendar has "${found}" — write the day that is meant`,
    ]);
  });

  it.each(
    listTexts({
      en: ['Since 29 February 2024, each 29 February.'],
      cs: ['Od 29. února 2024.'],
      th: ['29 กุมภาพันธ์ ค.ศ. 2024'],
    }),
  )('is not seen in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});

describe('the day from which a text holds', () => {
  it.each(
    listMarked({
      en: [
        'This policy takes effect on ‹1 January 2026›.',
        'These policies take effect ‹1 January 2026›.',
        'This edition comes into force from ‹1 January 2026›.',
        'These versions, or this version, come into effect as of ‹1 January 2026›.',
        'This text is effective as from ‹1 January 2026›.',
        'This policy is valid since ‹1 January 2026›.',
        'This policy applies from Thursday, ‹1 January 2026›.',
      ],
      cs: [
        'Zásady nabývají účinnosti ‹1. ledna 2026›.',
        'Toto znění nabývá platnosti dnem ‹1. ledna 2026›.',
        'Tato verze nabude účinnosti ode dne ‹1. ledna 2026›.',
        'Verze je účinná od ‹1. ledna 2026›.',
        'Tyto podmínky platí od ‹1. ledna 2026›.',
        'Podmínky jsou platné dne ‹1. ledna 2026›.',
        'Znění či zásady nabudou účinnosti v čtvrtek ‹1. ledna 2026›.',
      ],
      th: [
        'นโยบายนี้มีผลบังคับใช้ตั้งแต่วันที่ ‹1 มกราคม ค.ศ. 2026›',
        'ฉบับนี้มีผลใช้บังคับนับแต่วันที่ ‹1 มกราคม ค.ศ. 2026›',
        'ข้อกำหนดมีผลบังคับในวันพฤหัสบดีที่ ‹1 มกราคม ค.ศ. 2026›',
        'ฉบับนี้มีผลบังคับ ‹1 มกราคม ค.ศ. 2026›',
      ],
    }),
  )('is that of its file, in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: the file says from when on it holds, 2026-01-15, and the text says "${found}" — write the same day, or rename the file`,
    ]);
  });

  it.each(
    listTexts({
      en: [
        'The policyholder takes effect on 1 January 2026.',
        'This policy. It applies from 1 January 2026.',
        'This policy takes effect on 1 January.',
      ],
      cs: ['Nařízení platí od 1. ledna 2026.', 'Zásady. Platí od 1. ledna 2026.'],
      th: ['ระเบียบมีผลใช้บังคับตั้งแต่วันที่ 1 มกราคม ค.ศ. 2026'],
    }),
  )('is not read in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
