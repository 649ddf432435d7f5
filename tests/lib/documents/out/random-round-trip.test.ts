import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importDocument } from '#lib/documents/import-document.ts';
import { readBlocks } from '#lib/policy/redline/blocks.ts';
import { makeWordEdition, writeText } from './editions.ts';
import { randomBody } from './random-bodies.ts';

/** What a reader sees of a text, by sections. */
const readShown = (body: string) =>
  makeWordEdition(body).sections.map(({ id, title, tree }) => [
    id,
    title,
    ...readBlocks(tree.children, 'en').map(({ key }) => key),
  ]);

/** What a policy may say: no comments, something under each heading, and links to sections that there are. */
const makeSound = (body: string) => {
  const [, id] = /\{#(\w+)\}/.exec(body) ?? [];
  return body
    .replaceAll('<!-- -->', 'and so on')
    .replaceAll('(#one)', `(#${id})`)
    .replaceAll(/\n\n(?=## )|$/g, '\n\nlast words\n\n');
};

const sound = randomBody.map(makeSound);

const importBack = async (bytes: Uint8Array) => {
  const { text } = await importDocument({ name: 'terms.docx', bytes }, { locale: 'en', policy: 'terms' });
  return readShown(text.replace(/^---\n.*?\n---\n\n/s, ''));
};

it('any edition comes back from Word with what it said', async () => {
  await fc.assert(
    fc.asyncProperty(sound, async (body) => {
      expect(await importBack(await writeText(body))).toEqual(readShown(body));
    }),
    { numRuns: 20 },
  );
});

it('any redline comes back from Word with all its changes accepted', async () => {
  await fc.assert(
    fc.asyncProperty(sound, sound, async (before, after) => {
      expect(await importBack(await writeText(after, before))).toEqual(readShown(after));
    }),
    { numRuns: 15 },
  );
});
