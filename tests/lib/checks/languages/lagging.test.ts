// Where a draft lags behind in a language, and which one is named.
import { describe, expect, it } from 'vitest';
import { checkLag } from '#lib/checks/languages/lagging.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { follow, make, show, today, waive } from './made-draft.ts';

const old = ['1.', '2.', '3.'];
const write = (first: string, second = '2.') => [first, second, '3.'];
type Edition = Parameters<typeof checkLag>[0];
const find = (...edition: Edition) =>
  show(checkLag(edition, {}, today)).map((each) =>
    each.replace(/; if it may wait, (say in .+?) until when.+/s, '; or $1'),
  );
/** A language that changed its first section, or says what it said. */
const [turn, keep] = [
  (locale: Locale, head?: string) => follow(locale, old, write('One.'), head),
  (locale: Locale, head?: string) => follow(locale, old, old, head),
];
const lag = (own: string, changed: string, line = 8, section = 'a') =>
  `${own}:${line}: the section "${section}" changed in ${changed} and is the old one here — write the change here too, or take it back there; or say in the front matter`;
const odd = (own: string, others: string, line = 8, section = 'a') =>
  `${own}:${line}: the section "${section}" changed here alone, and is the old one in ${others} — undo the change, or write it in ${others} too; or say in the front matter of ${others}`;

describe('a section that is the old one', () => {
  it('is named in each language that lags behind, with those that changed', () => {
    expect(find(turn('th'), turn('en'), turn('cs'))).toEqual([]);
    expect(find(keep('th'), keep('en'), keep('cs'))).toEqual([]);
    expect(find(turn('th'), turn('en'), keep('cs'))).toEqual([lag('cs', 'th and en')]);
    expect(find(keep('th'), turn('en'), keep('cs'))).toEqual([lag('th', 'en'), lag('cs', 'en')]);
  });

  it('is named with how it may wait', () => {
    expect(show(checkLag([turn('en'), keep('cs')], {}, '2027-08-01'))).toEqual([
      'cs:8: the section "a" changed in en and is the old one here — write the change here too, or take it back there; if it may wait, say in the front matter until when and why:\nwaivers:\n  - section: a\n    until: 2027-08-01\n    reason: why it may wait until then',
    ]);
  });

  it('is named section by section, the summary too', () => {
    const both = (locale: Locale) => follow(locale, old, write('One.', 'Two.'));
    expect(find(both('th'), both('en'), keep('cs'))).toEqual([
      lag('cs', 'th and en'),
      lag('cs', 'th and en', 12, 'b'),
    ]);
    expect(find(turn('th'), turn('en'), turn('cs', 'change: material\nsummary: Old.'))).toEqual([
      'cs:1: the summary is still that of the edition before — say what this edition changes; or say in the front matter',
    ]);
  });

  it('is named at the one that changed, where it is alone, not English, and the others are several', () => {
    expect(find(keep('th'), keep('en'), turn('cs'))).toEqual([odd('cs', 'th and en')]);
    expect(find(turn('th'), keep('en'), keep('cs'))).toEqual([odd('th', 'en and cs')]);
    expect(find(keep('en'), turn('cs'))).toEqual([lag('en', 'cs')]);
    const second = follow('cs', old, write('1.', 'Two.'));
    expect(find(keep('th'), keep('en'), second)).toEqual([odd('cs', 'th and en', 12, 'b')]);
  });
});

describe('what is told for itself', () => {
  it('is a waiver, be it that it ended', () => {
    const a = waive(['a', '2027-05-31']);
    expect(find(turn('th'), turn('en'), keep('cs', a))).toEqual([]);
    expect(find(turn('th'), turn('en'), keep('cs', waive(['b', today])))).toEqual([
      lag('cs', 'th and en', 12),
    ]);
    expect(find(turn('th'), turn('en'), keep('cs', waive(['b', today], ['a', today])))).toEqual([]);
    // The one that is left is not several.
    expect(find(keep('th', a), keep('en'), turn('cs'))).toEqual([lag('en', 'cs')]);
  });

  it('is that the languages have different sections', () => {
    const fewer = follow('cs', old.slice(0, 2), old.slice(0, 2));
    expect(find(turn('th'), turn('en'), fewer)).toEqual([]);
  });

  it('is an edition that is in another language as a whole', () => {
    const texts = [
      'This is what we keep for you, and for how long.',
      'And this is what we do with it after that.',
      'All of it is as the law has it for you.',
    ];
    expect(find(turn('th'), turn('en'), follow('cs', texts, texts))).toEqual([]);
    expect(find(keep('th'), turn('en'), follow('cs', texts, [...texts, 'And more.']))).toEqual([
      lag('th', 'en'),
    ]);
  });
});

describe('a section that is that of the edition before the last', () => {
  const earlier = (locale: Locale, ...firsts: string[]) =>
    firsts.map((first, index) => make(locale, `2026-0${index + 1}-01`, write(first)));
  const undo = (locale: Locale, ...firsts: string[]) => ({
    ...turn(locale),
    earlier: earlier(locale, ...firsts),
  });
  const told = (own: string, day: string) =>
    `${own}:8: the section "a" is that of the edition of ${day} here, which that of 2027-01-01 changed — write the change here too, as in content/${own}/terms/2027-01-01.md`;

  it('is named where a language went back and most have not', () => {
    expect(find(keep('th'), undo('en', 'One.'), keep('cs'))).toEqual([told('en', '2026-01-01')]);
    expect(find(keep('th'), keep('en'), undo('cs', 'One.', 'One.', 'None.'))).toEqual([
      told('cs', '2026-02-01'),
    ]);
    expect(find(keep('th'), undo('en', 'None.'), keep('cs'))).toEqual([lag('th', 'en'), lag('cs', 'en')]);
    expect(find(keep('th'), undo('en'), keep('cs'))).toHaveLength(2);
  });

  it('is meant where most went back, or as many', () => {
    expect(find(undo('th', 'One.'), undo('en', 'One.'), keep('cs'))).toEqual([lag('cs', 'th and en')]);
    expect(find(undo('en', 'One.'), keep('cs'))).toEqual([lag('cs', 'en')]);
  });

  it('is no going back where another language changed it anew', () => {
    expect(find(undo('th', 'One.'), turn('en'), keep('cs'))).toEqual([lag('cs', 'th and en')]);
  });
});
