import { expect, it } from 'vitest';
import { concepts } from '#lib/languages/meaning/concepts/kinds.ts';

it('a word by which a concept is known is written out: what a pattern found is looked up by its letters', () => {
  const words = concepts.flatMap((concept) => concept.flatMap((own) => own.split('|')));
  expect(words.length).toBeGreaterThan(1000);
  expect(words.filter((word) => !/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .’-]*\$?$/u.test(word))).toEqual([]);
});
