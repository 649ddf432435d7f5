// Tracked changes as a word processor takes them: it accepts or rejects all, and what it saves is read back.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEdition } from '#lib/content/files.ts';
import { listEditions } from '#lib/content/folder.ts';
import { readOutline } from '#lib/documents/headings/read-outline.ts';
import { importDocument } from '#lib/documents/import-document.ts';
import { type WordEdition, writeWord } from '#lib/documents/word/write-word.ts';
import { getEdition } from '#lib/policy/policies.ts';
import { makeWordEdition } from '../lib/documents/out/editions.ts';
import { runLibreOffice } from './libreoffice.ts';

const author = 'improtech s.r.o.';
const folder = mkdtempSync(join(tmpdir(), 'word-'));

const successors = listEditions().filter(({ date }) => date > '2026-11-22');
const editions = successors.map((name) => {
  const edition = { ...getEdition(name), author };
  return {
    name: `${name.locale}-${name.policy}-${name.date}`,
    edition,
    before: getEdition({ ...name, date: edition.before ?? '' }),
  };
});

const part = (text: string) => `## Part {#part}\n\n${text}\n\n## End {#end}\n\nText.`;
const made = [
  ['items', '1. names\n2. old addresses\n3. mail', '1. names\n2. mail\n3. telephone numbers\n4. more'],
  [
    'nested items',
    '- (a) names\n  - (i) first\n- (b) mail',
    '- (a) names\n  - (i) first\n  - (ii) last\n- (b) mail',
  ],
  [
    'rows',
    '| A | B |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |',
    '| A | B |\n| - | - |\n| 1 | 2 |\n| 5 | 6 |\n| 7 | 8 |',
  ],
  ['paragraphs', 'One thing.\n\nTwo.', 'One thing, really.\n\nAnother matter.\n\nA third one.\n\nTwo.'],
  ['a paragraph that is split', 'One thing here. Another there.', 'One thing here.\n\nAnother there.'],
  ['paragraphs that are merged', 'One thing here.\n\nAnother there.', 'One thing here. Another there.'],
  ['weight, and a link that goes', 'See [us](https://a.example) now.', 'See us **now**.'],
].map(([name = '', before = '', after = '']) => ({
  name,
  edition: makeWordEdition(part(after)),
  before: makeWordEdition(part(before)),
}));
const moved = {
  name: 'a moved section',
  edition: makeWordEdition('## Two {#two}\n\nText.\n\n## One {#one}\n\nMuch text.\n\n- An item.'),
  before: makeWordEdition('## One {#one}\n\nText.\n\n- An item.\n\n## Two {#two}\n\nText.'),
};
const cases = [...editions, ...made, moved];
const at = (index: number, what: string) => join(folder, `${index}-${what}.docx`);

beforeAll(async () => {
  for (const [index, { edition, before }] of cases.entries())
    writeFileSync(at(index, 'changes'), await writeWord(edition, before));
  runLibreOffice(
    folder,
    cases.flatMap((_, index) => [
      { source: at(index, 'changes'), command: 'AcceptAllTrackedChanges', target: at(index, 'accepted') },
      { source: at(index, 'changes'), command: 'RejectAllTrackedChanges', target: at(index, 'rejected') },
    ]),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const readBody = (text: string) => text.replace(/^---\n.*?\n---\n/s, '');
/** The text of a document, as the edition that it would become. */
const read = async (bytes: Uint8Array, { locale, policy }: WordEdition) =>
  readBody((await importDocument({ name: 'edition.docx', bytes }, { locale, policy })).text);

describe.each(cases.map((each, index) => ({ ...each, index })))(
  '$name, in LibreOffice',
  ({ edition, before, index }) => {
    it('is the new text where all changes are accepted', async () => {
      const expected = await read(await writeWord(edition), edition);
      expect(await read(readFileSync(at(index, 'accepted')), edition)).toBe(expected);
    });

    it('is the old text where all changes are rejected', async () => {
      const expected = await read(await writeWord({ ...edition, ...before }), edition);
      expect(await read(readFileSync(at(index, 'rejected')), edition)).toBe(expected);
    });
  },
);

it('gives every real edition back byte for byte, through LibreOffice as well', async () => {
  for (const [index, { locale, policy, date }] of successors.entries()) {
    const file = readEdition({ locale, policy, date });
    const newest = readOutline({ locale, policy, date }, file);
    const bytes = readFileSync(at(index, 'accepted'));
    const { text } = await importDocument({ name: 'edition.docx', bytes }, { locale, policy, newest });
    expect(readBody(text)).toBe(readBody(file.text));
  }
});
