import { describe, expect, it } from 'vitest';
import { checkUntranslated } from '#lib/checks/languages/untranslated.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { makeCheckedEdition } from '../made-edition.ts';

const today = '2026-06-01';
const text = {
  th: 'เราเก็บข้อมูลของคุณไว้เก้าสิบวัน',
  en: 'We keep the data for long.',
  cs: 'Vaše údaje máme velmi dlouho u sebe.',
};
const make = (
  locale: keyof typeof text,
  a: string = text[locale],
  waiver?: [section: string, until: string],
  date = '2026-07-01',
) =>
  makeCheckedEdition(
    { locale, policy: 'terms', date },
    `## 1. {#a}\n\n${a}`,
    `change: first${waiver ? `\nwaivers:\n  - section: ${waiver[0]}\n    until: ${waiver[1]}\n    reason: ill` : ''}`,
  );
const find = (editions: ReturnType<typeof make>[], sealed: Locale[] = []) =>
  checkUntranslated(
    editions,
    sealed.length > 0
      ? {
          'terms/2026-07-01': {
            accepted: '2026-01-01',
            sections: Object.fromEntries(sealed.map((each) => [each, {}])),
          },
        }
      : {},
    today,
  ).map(({ file, line, problem, remedy }) => `${file.slice(8, 10)}:${line}: ${problem} — ${remedy}`);
const told = (
  own: string,
  start: string,
  other: string,
  { line = 9, until = '2026-07-01', date = '2026-07-01' } = {},
) =>
  `${own}:${line}: "${start}" stands word for word in content/${other}/terms/${date}.md — translate the section "a"; if it may wait, say in the front matter until when and why:\nwaivers:\n  - section: a\n    until: ${until}\n    reason: why it may wait until then`;

describe('what stands in the words of another language', () => {
  it('is told of the language that is not English', () => {
    expect(find([make('th'), make('en'), make('cs')])).toEqual([]);
    expect(find([make('th'), make('en'), make('cs', text.en)])).toEqual([told('cs', text.en, 'en')]);
    expect(find([make('th', text.en), make('en'), make('cs', text.en)])).toEqual([
      told('th', text.en, 'en'),
      told('cs', text.en, 'en'),
    ]);
  });

  it('is looked for in English, and in what is sealed', () => {
    expect(find([make('th', text.cs), make('en'), make('cs')])).toEqual([]);
    expect(find([make('th', text.cs), make('en'), make('cs')], ['cs'])).toEqual([told('th', text.cs, 'cs')]);
    expect(find([make('en', text.cs), make('cs')], ['cs'])).toEqual([told('en', text.cs, 'cs')]);
  });

  it('is told of what is not sealed, and of what a waiver let wait', () => {
    expect(find([make('en'), make('cs', text.en)], ['en', 'cs'])).toEqual([]);
    const late = make('cs', text.en, ['a', '2026-05-31']);
    expect(find([make('en'), late], ['en', 'cs'])).toEqual([told('cs', text.en, 'en', { line: 13 })]);
  });

  it.each<[string, string, number]>([
    ['a', today, 0],
    ['a', '2026-05-31', 1],
    ['b', '2026-12-31', 1],
  ])('may wait by a waiver of the section %s until %s', (section, until, count) => {
    expect(find([make('en'), make('cs', text.en, [section, until])])).toHaveLength(count);
  });

  it('may wait until the day of the edition, at the least until today', () => {
    const past = '2026-05-01';
    const late = [make('en', text.en, undefined, past), make('cs', text.en, undefined, past)];
    expect(find(late)).toEqual([told('cs', text.en, 'en', { until: today, date: past })]);
  });

  it('is told once a section, with the beginning of what stands there', () => {
    const fifty = 'We keep all of the data for as long as we need it.';
    expect(fifty).toHaveLength(50);
    const both = `${fifty}\n\n${text.en}`;
    expect(find([make('en', both), make('cs', both)])).toEqual([told('cs', fifty, 'en')]);
    const long = `${fifty.slice(0, -1)} so.`;
    expect(find([make('en', long), make('cs', long)])).toEqual([told('cs', `${long.slice(0, 49)}…`, 'en')]);
    // Of two languages in whose words it stands, the first.
    const three = [make('th', text.en), make('en'), make('cs', text.en)];
    expect(find(three, ['th'])).toEqual([told('en', text.en, 'th'), told('cs', text.en, 'th')]);
  });
});
