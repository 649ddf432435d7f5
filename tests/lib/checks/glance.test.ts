import { expect, it } from 'vitest';
import { checkGlance } from '#lib/checks/glance.ts';
import { checkSameHead } from '#lib/checks/languages/same-head.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { makeCheckedEdition } from './made-edition.ts';

const make = (ids: string[], locale: Locale = 'en') => {
  const lines = ids.map((id) => `  - section: ${id}\n    text: A line.`);
  const glance = ids.length > 0 ? `\nglance:\n${lines.join('\n')}` : '';
  const body = ['a', 'b', 'c', 'd'].map((id) => `## T {#${id}}\n\nText.`).join('\n\n');
  return makeCheckedEdition({ locale, policy: 'terms', date: '2027-01-01' }, body, `change: first${glance}`);
};
const check = (...ids: string[]) => checkGlance(make(ids)).map(({ message }) => message);

it('leads to sections of its edition, else it is said where not and what there is', () => {
  expect(check()).toEqual([]);
  expect(check('a', 'b', 'd')).toEqual([]);
  expect(check('a', 'e', 'd', 'a-b')).toEqual([
    'content/en/terms/2027-01-01.md:8:14: the glance leads to the section "e", which there is not — write the id of one that there is: a, b, c, d',
    'content/en/terms/2027-01-01.md:12:14: the glance leads to the section "a-b", which there is not — write the id of one that there is: a, b, c, d',
  ]);
});

it('is told nothing where the heading that it leads to may have lost its id', () => {
  const own = make(['a', 'b', 'e']);
  const [first, ...others] = own.sections;
  if (!first) throw new Error('no section');
  expect(checkGlance(own)).toHaveLength(1);
  expect(checkGlance({ ...own, sections: [first, ...others.map((each) => ({ ...each, id: '' }))] })).toEqual(
    [],
  );
});

it('leads to the same sections in every language, where that is not accepted yet', () => {
  const edition = (th: string[], cs: string[]) => [make(th, 'th'), make(['a', 'b', 'c']), make(cs, 'cs')];
  const same = (th: string[], cs: string[], isDraft = true) =>
    checkSameHead(edition(th, cs), isDraft).map(({ message }) => message);
  expect(same(['a', 'b', 'c'], ['a', 'b', 'c'])).toEqual([]);
  expect(same(['a', 'c', 'b'], ['a', 'b', 'c'])).toEqual([
    'content/th/terms/2027-01-01.md:1:1: the glance leads to other sections here (a, c, b) than in content/en/terms/2027-01-01.md (a, b, c) — lead to the same ones in the same order in every language',
  ]);
  expect(same(['a', 'b', 'c'], [])).toEqual([expect.stringContaining('sections here (none) than in')]);
  expect(same(['a', 'c', 'b'], [], false)).toEqual([]);
});
