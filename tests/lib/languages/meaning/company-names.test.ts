// What a company is called is in no language: no word of it is missed in another.
import { expect, it } from 'vitest';
import { listPassages } from '#lib/languages/facts/read-text.ts';
import type { Concept } from '#lib/languages/meaning/concepts/concept.ts';
import { readConcepts } from '#lib/languages/meaning/concepts/read-concepts.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';

const list = (text: string) => {
  const edition = makeCheckedEdition(
    { locale: 'en', policy: 'terms', date: '2026-01-15' },
    `## A {#a}\n\n${text}`,
  );
  const passages = listPassages(edition).filter((each) => each.text === text);
  return passages.flatMap((passage) =>
    [...readConcepts(passage, 'en').keys()].map(([first]: Concept) => first),
  );
};

it.each([
  ['Hetzner Online GmbH', 'online'],
  ['First Insurance Limited', 'insur'],
  ['Česká banka a.s.', 'bank'],
])('says nothing of %s', (name, word) => {
  expect(list(`It is kept by ${name} for us.`).filter((each) => each.includes(word))).toEqual([]);
});

it('says what stands beside one', () => {
  const said = list('The insurance is kept online by Hetzner Online GmbH.');
  expect(said.some((each) => each.includes('insur'))).toBe(true);
  expect(said.some((each) => each.includes('online'))).toBe(true);
});
