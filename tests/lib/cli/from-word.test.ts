// What the legal team does with three documents of Word, command by command: each edition is published by six at most, and
// nobody but its authors edits a file.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listEditions } from '#lib/content/folder.ts';
import { type WordEdition, writeWord } from '#lib/documents/word/write-word.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { readSeals } from '#lib/policy/seals.ts';
import { makeSections } from '#lib/policy/sections.ts';
import { at, edit, useCopyOfContent } from '../../content-copy.ts';

/** The language first in which the ids are made. */
const locales = ['en', 'cs', 'th'] as const;
type OwnLocale = (typeof locales)[number];

const run = (words: string[]) => {
  const env = { ...process.env, AS_OF: '2027-06-01' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/content.ts', ...words], { env });
  return { status, output: `${stdout}${stderr}` };
};
const document = (locale: OwnLocale) => at(`${locale}.docx`);

/** Runs commands one after the other; each does what it is to do. Returns what the last one said. */
const follow = (...commands: string[][]) => {
  expect(commands.length).toBeLessThanOrEqual(6);
  return commands.map((words) => {
    const { status, output } = run(words);
    expect(status, `${words.join(' ')}\n${output}`).toBe(0);
    return output;
  });
};
const bringIn = (policy: string, date: string) =>
  locales.map((locale) => ['import', document(locale), policy, date, locale]);

function readWordEdition(locale: OwnLocale, text: string): WordEdition {
  const parsed = parseFile({ path: `${locale}.md`, text }, []);
  if (!parsed) throw new Error(`${locale}.md cannot be read`);
  const { title } = parsed.frontMatter;
  const sections = makeSections(parsed.tree, text);
  return { title, sections, locale, policy: 'backups', date: '2027-07-15', author: 'improtech s.r.o.' };
}

describe('documents of Word in three languages', () => {
  useCopyOfContent(['privacy/2026-11-22', 'cookies/2026-11-22', 'cookies/2027-03-01']);

  it('become a new policy that is sealed, and no file is edited', async () => {
    for (const locale of locales) {
      const text = readFileSync(`tests/fixtures/slips/${locale}.md`, 'utf8');
      writeFileSync(document(locale), await writeWord(readWordEdition(locale, text)));
    }
    const said = follow(...bringIn('backups', '2027-07-15'), ['check'], ['seal', 'backups', '2027-07-15']);
    expect(said.at(-1)).toContain('Sealed: backups 2027-07-15.');
    expect(Object.keys(readSeals()['backups/2027-07-15']?.sections ?? {}).toSorted()).toEqual([
      'cs',
      'en',
      'th',
    ]);
    expect(listEditions().filter(({ policy }) => policy === 'backups')).toHaveLength(3);
  });

  it('become a new edition of a policy, of which its authors say what it changes', async () => {
    const added = {
      en: ['We tell you before that.', 'The policy says that we tell you before we ask again.'],
      cs: ['Předem vám to oznámíme.', 'Zásady nově uvádějí, že vám nový dotaz předem oznámíme.'],
      th: ['เราจะแจ้งให้คุณทราบก่อน', 'นโยบายระบุว่าเราจะแจ้งให้คุณทราบก่อนถามอีกครั้ง'],
    } as const;
    for (const locale of locales) {
      const before = readFileSync(at(`content/${locale}/cookies/2027-03-01.md`), 'utf8');
      const after = readWordEdition(locale, `${before.trimEnd()}\n\n${added[locale][0]}\n`);
      writeFileSync(document(locale), await writeWord(after, readWordEdition(locale, before)));
    }
    follow(...bringIn('cookies', '2027-07-15'));
    for (const locale of locales)
      edit(`content/${locale}/cookies/2027-07-15.md`, /(?<=summary:\n {2}- ).*/, added[locale][1]);
    const said = follow(['check'], ['seal', 'cookies', '2027-07-15']);
    expect(said.at(-1)).toContain('Sealed: cookies 2027-07-15.');
  });
});
