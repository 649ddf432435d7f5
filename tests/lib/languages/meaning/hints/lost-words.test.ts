// What all languages of the accepted editions say is missed where one loses it: a word that may mean it hides few losses.
import { expect, it } from 'vitest';
import { readCheckedEdition } from '#lib/checks/edition.ts';
import { readRows, type Said } from '#lib/checks/languages/passages/passage-rows.ts';
import { listEditions } from '#lib/content/folder.ts';
import type { Concept } from '#lib/languages/meaning/concepts/concept.ts';
import { isNamed } from '#lib/languages/meaning/concepts/kinds.ts';
import { readConcepts } from '#lib/languages/meaning/concepts/read-concepts.ts';
import { getSealKey } from '#lib/policy/seals.ts';

const isSaid = ({ passage, locale }: Said, concept: Concept) =>
  (readConcepts(passage, locale).get(concept)?.times ?? 0) > 0;

/** A passage without all words that surely mean it. */
function lose(said: Said, concept: Concept): Said {
  const found = readConcepts(said.passage, said.locale).get(concept);
  if (!found?.times) return said;
  const { text } = said.passage;
  const rest = `${text.slice(0, found.offset)} ${text.slice(found.offset + found.text.length)}`;
  return lose({ ...said, passage: { ...said.passage, text: rest } }, concept);
}

it('hides few of the losses in the accepted editions', () => {
  const editions = listEditions().flatMap((name) => readCheckedEdition(name, []) ?? []);
  const rows = [...Map.groupBy(editions, getSealKey).values()].flatMap((own) =>
    readRows(own, () => undefined, false).filter((row) => row.length > 2),
  );
  const lost = rows.flatMap((row) =>
    row.flatMap((said) =>
      [...readConcepts(said.passage, said.locale).keys()]
        .filter((concept) => isNamed(concept) && row.every((each) => isSaid(each, concept)))
        .map((concept) => ({ left: lose(said, concept), concept })),
    ),
  );
  const hidden = lost.filter(({ left, concept }) => readConcepts(left.passage, left.locale).has(concept));
  expect(lost.length).toBeGreaterThan(500);
  expect(hidden.length).toBeLessThan(lost.length / 20);
});
