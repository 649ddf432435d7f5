import { describe, expect, it } from 'vitest';
import { findOtherLifetimes } from '#lib/proofreading/beside/site/lifetimes.ts';
import type { FrozenLocale } from '../../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../../../checks/made-edition.ts';

const table = '| A | B |\n| --- | --- |\n| `locale` | |\n| `IDE` | 24 months |\n| `test` | 15 minutes |';
const tables: Record<FrozenLocale, string> = {
  en: table,
  cs: table.replace('months', 'měsíců').replace('minutes', 'minut'),
  th: table.replace('months', 'เดือน').replace('minutes', 'นาที'),
};
const make = (locale: FrozenLocale, text: string) =>
  makeCheckedEdition(
    { locale, policy: 'cookies', date: '2026-01-15' },
    `## A {#a}\n\n${tables[locale]}\n\n${text}`,
  );
const say = (locale: FrozenLocale, text: string) =>
  findOtherLifetimes(make(locale, text), make(locale, 'A.')).map(({ said }) => said[0]);

describe('what a cookie policy says beside its table', () => {
  it.each<[FrozenLocale, string, string]>([
    [
      'en',
      'Google keeps `IDE` for 30 months only.',
      '"IDE" is kept for "30 months", longer than the table says',
    ],
    ['en', 'The cookie `_fbp` is kept for 90 days.', 'the table lists no cookie "_fbp"'],
    [
      'cs',
      'Google uchovává `IDE` jen 30 měsíců.',
      '"IDE" is kept for "30 měsíců", longer than the table says',
    ],
    ['cs', 'Cookie `_fbp` uchováváme 90 dnů.', 'the table lists no cookie "_fbp"'],
    ['th', 'Google เก็บ `IDE` ไว้ 30 เดือน', '"IDE" is kept for "30 เดือน", longer than the table says'],
    ['th', 'คุกกี้ `_fbp` เก็บไว้ 90 วัน', 'the table lists no cookie "_fbp"'],
  ])('is told in %s: %s', (locale, text, told) => {
    expect(say(locale, text)).toEqual(expect.arrayContaining([told]));
    expect(say(locale, text)).toHaveLength(1);
  });

  it.each<[FrozenLocale, string]>([
    ['en', 'Google keeps `IDE` for 13 months, and `locale` for 12 months.'],
    ['en', 'The cookie `_gcl` is not set any more, for 90 days now.'],
    ['cs', 'Google uchovává `IDE` jen 13 měsíců.'],
    ['cs', 'Cookie `_gcl` se už 90 dnů neukládá.'],
    ['th', 'Google เก็บ `IDE` ไว้ 13 เดือน'],
    ['th', 'คุกกี้ `_gcl` ไม่ถูกตั้งค่าแล้วใน 90 วัน'],
  ])('is right in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
