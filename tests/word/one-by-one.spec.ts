// Tracked changes as a lawyer goes through them: one after the other, in any order, and with some of them left for later.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importDocument } from '#lib/documents/import-document.ts';
import { writeWord } from '#lib/documents/word/write-word.ts';
import { cases as all, successors } from './cases.ts';
import { type Job, runLibreOffice, type Step } from './libreoffice.ts';

const folder = mkdtempSync(join(tmpdir(), 'word-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every kind, and of the real editions, in which much changes, one. */
const cases = all.slice(successors.length - 1);
type Case = (typeof all)[number];
const at = (index: number, what: string) => join(folder, `${index}-${what.replaceAll(' ', '-')}.docx`);
const read = async (bytes: Uint8Array, { edition: { locale, policy } }: Case) => {
  const { text, findings } = await importDocument({ name: 'edition.docx', bytes }, { locale, policy });
  return {
    body: text.replace(/^---\n.*?\n---\n/s, ''),
    faults: findings.filter(({ message }) => / of the edition: /.test(message)),
  };
};

/** In these orders, by chance, all changes are taken. */
const orders = ['accept each 7', 'accept each 11', 'reject each 7', 'reject each 11'] as const;
let counts: number[] = [];

beforeAll(async () => {
  for (const [index, { edition, before }] of cases.entries())
    writeFileSync(at(index, 'changes'), await writeWord(edition, before));
  const make = (index: number, steps: Step[]): Job => ({
    source: at(index, 'changes'),
    steps,
    target: at(index, steps.join(' ')),
  });
  const jobs = cases.flatMap((_, index) => orders.map((order) => make(index, [order])));
  const found = runLibreOffice(folder, jobs);
  counts = cases.map((_, index) => found[index * orders.length] ?? 0);
  // Of texts in which everything changes, as many single ones as the others have.
  const singles = cases.flatMap((_, index) =>
    Array.from({ length: Math.min(counts[index] ?? 0, 6) }, (_, number) => number).flatMap((number) => [
      make(index, [`accept ${number}`, 'accept all']),
      make(index, [`accept ${number}`, 'reject all']),
    ]),
  );
  runLibreOffice(folder, singles);
});

describe.each(cases.map((each, index) => ({ ...each, index })))('$name, change by change', (own) => {
  const { edition, before, index } = own;
  const readNew = async () => (await read(await writeWord(edition), own)).body;
  const readOld = async () => (await read(await writeWord({ ...edition, ...before }), own)).body;
  const readResult = (what: string) => read(readFileSync(at(index, what)), own);

  it.each(orders)('is the same as all at once: %s', async (order) => {
    expect(counts[index]).toBeGreaterThan(0);
    const { body } = await readResult(order);
    expect(body).toBe(order.startsWith('accept') ? await readNew() : await readOld());
  });

  it('is a sound text with one of them accepted, whichever it is, and the others as they were', async () => {
    for (let number = 0; number < Math.min(counts[index] ?? 0, 6); number++) {
      const { body, faults } = await readResult(`accept ${number} reject all`);
      expect(faults, `change ${number}`).toEqual([]);
      expect(body, `change ${number}`).toMatch(/^## .+ \{#.+\}\n\n\S/m);
      expect((await readResult(`accept ${number} accept all`)).body, `change ${number}`).toBe(
        await readNew(),
      );
    }
  });
});
