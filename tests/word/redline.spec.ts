// Tracked changes as a word processor takes them: it accepts or rejects all, and what it saves is read back.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEdition } from '#lib/content/files.ts';
import { readOutline } from '#lib/documents/headings/read-outline.ts';
import { importDocument } from '#lib/documents/import-document.ts';
import { type WordEdition, writeWord } from '#lib/documents/word/write-word.ts';
import { cases, successors } from './cases.ts';
import { type Job, runLibreOffice } from './libreoffice.ts';

const folder = mkdtempSync(join(tmpdir(), 'word-'));
const at = (index: number, what: string) => join(folder, `${index}-${what}.docx`);

beforeAll(async () => {
  for (const [index, { edition, before }] of cases.entries())
    writeFileSync(at(index, 'changes'), await writeWord(edition, before));
  runLibreOffice(
    folder,
    cases.flatMap((_, index): Job[] => [
      { source: at(index, 'changes'), steps: ['accept all'], target: at(index, 'accepted') },
      { source: at(index, 'changes'), steps: ['reject all'], target: at(index, 'rejected') },
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
