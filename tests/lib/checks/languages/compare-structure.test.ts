import { describe, expect, it } from 'vitest';
import { compareStructure } from '#lib/checks/languages/compare-structure.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { makeCheckedEdition } from '../made-edition.ts';

const sections = { a: 'One.\n\nTwo.', b: 'Three.\n\nFour.' };
const find = (
  own: Partial<Record<Locale, Partial<typeof sections>>>,
  ids: Partial<Record<Locale, string>> = {},
) =>
  compareStructure(
    (['th', 'en', 'cs'] as const).map((locale) => {
      const { a, b } = { ...sections, ...own[locale] };
      const body = `## A {#a}\n\n${a}\n\n## B {#${ids[locale] ?? 'b'}}\n\n${b}`;
      return makeCheckedEdition({ locale, policy: 'terms', date: '2027-01-15' }, body);
    }),
    [],
    new Set(),
  ).map(({ message }) => message.replaceAll(/content\/(\w+)\/terms\/2027-01-15\.md/g, '$1').split(' — ')[0]);

describe('the language that is apart is named', () => {
  it('where it is any of them, and nothing where none is', () => {
    expect(find({})).toEqual([]);
    for (const locale of ['th', 'en', 'cs'] as const)
      expect(find({ [locale]: { a: 'One.' } })).toEqual([
        expect.stringMatching(new RegExp(`^${locale}:9:1: `)),
      ]);
  });

  it('section by section, where two languages have a slip each', () => {
    expect(find({ en: { a: 'One.' }, cs: { b: 'Three.' } })).toEqual([
      'en:9:1: the section "a" goes on here with nothing, but with a paragraph in th:11',
      'cs:15:1: the section "b" goes on here with nothing, but with a paragraph in en:15',
    ]);
  });

  it('by its ids alone, where those of the others are alike', () => {
    const told = 'section 2 is "c" here but "b" in th';
    expect(find({}, { en: 'c' })).toEqual([`en:13:1: ${told}`]);
    expect(find({ cs: { a: 'One.' } }, { en: 'c' })).toEqual([`en:13:1: ${told}`]);
    expect(find({}, { cs: 'c' })).toEqual(['cs:13:1: section 2 is "c" here but "b" in en']);
  });
});
