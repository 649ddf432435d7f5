import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at, useCopyOfContent } from '../../../content-copy.ts';
import { folder, run, useFolder } from './running.ts';

describe('npm run content word', () => {
  useFolder();
  useCopyOfContent(['privacy/2026-11-22', 'privacy/2027-03-01']);
  const call = ['word', 'privacy', '2027-03-01', 'cs'];

  it('writes an edition and what it changes to where it was called, says so, and writes over nothing', () => {
    expect(run(call)).toEqual({
      status: 0,
      output: 'Wrote …/privacy-2027-03-01-cs.docx.',
    });
    expect(run([...call, 'changes'], { SITE_URL: '' }).output).toMatchInlineSnapshot(`
      "Wrote …/privacy-2027-03-01-cs-changes.docx.
      Its tracked changes are what changed since the edition of 2026-11-22.
      Links to the site lead to http://localhost:3000: write SITE_URL=https://… before "npm run content word"."
    `);
    expect(readdirSync(folder)).toEqual(['privacy-2027-03-01-cs-changes.docx', 'privacy-2027-03-01-cs.docx']);
    const bytes = readFileSync(join(folder, 'privacy-2027-03-01-cs.docx'));
    expect(run(call)).toEqual({
      status: 1,
      output: '…/privacy-2027-03-01-cs.docx is there already: move it elsewhere or delete it first.',
    });
    expect(readFileSync(join(folder, 'privacy-2027-03-01-cs.docx'))).toEqual(bytes);
  });

  it('gives a document that comes back as a draft with its changes accepted', () => {
    run([...call, 'changes']);
    const document = 'privacy-2027-03-01-cs-changes.docx';
    expect(run(['import', document, 'privacy', '2027-06-01', 'cs']).status).toBe(0);
    const read = (date: string) =>
      readFileSync(at(`content/cs/privacy/${date}.md`), 'utf8').split('\n---\n')[1];
    expect(read('2027-06-01')).toBe(read('2027-03-01'));
  });

  it.each([
    [['privacy', '2027-03-01'], 'Write "npm run content word <policy> <date> <locale> [changes]".'],
    [
      ['privacy', '2027-03-01', 'cs', 'all'],
      'Write "npm run content word <policy> <date> <locale> [changes]".',
    ],
    [['privacy', '2027-03-01', 'de'], '"de" is no language of the site: write th, en, cs.'],
    [
      ['privacy', '2027-03-02', 'cs'],
      'There is no edition "2027-03-02" of "privacy" in cs: write 2026-11-22, 2027-03-01.',
    ],
    [
      ['terms', '2027-03-01', 'cs'],
      'There is no edition "2027-03-01" of "terms" in cs: there is no such policy.',
    ],
    [
      ['privacy', '2026-11-22', 'cs', 'changes'],
      'The edition of 2026-11-22 is the first of "privacy": it changes nothing.',
    ],
  ])('writes nothing for %j', (words, output) => {
    expect(run(['word', ...words])).toEqual({ status: 1, output });
    expect(readdirSync(folder)).toEqual([]);
  });
});
