import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at, useCopyOfContent } from '../../content-copy.ts';
import { run } from './run-command.ts';

describe('the commands of the legal team', () => {
  useCopyOfContent(['privacy/2026-11-22', 'privacy/2027-03-01', 'cookies/2026-11-22', 'cookies/2027-03-01']);

  it('copies the newest edition in every language, and says what to edit', () => {
    const { status, output } = run('new', ['cookies', '2027-06-10']);
    expect(status).toBe(0);
    expect(output).toMatchSnapshot();
    for (const locale of ['th', 'en', 'cs']) {
      const read = (date: string) => readFileSync(at(`content/${locale}/cookies/${date}.md`), 'utf8');
      expect(read('2027-06-10')).toBe(read('2027-03-01'));
    }
    const again = run('new', ['cookies', '2027-06-10']);
    expect(again).toEqual({
      status: 1,
      output: 'There is already an edition of 2027-06-10: choose another day.',
    });
  });

  it.each([
    [[], 'Write "npm run content new <policy> <date>".'],
    [['cookies'], 'Write "npm run content new <policy> <date>".'],
    [['terms', '2027-06-10'], 'There is no policy "terms": write cookies or privacy.'],
    [['cookies', '2027-02-29'], '"2027-02-29" is no day: write one that exists, such as 2027-01-15.'],
    [['cookies', '2570-06-10'], '2570-06-10 counts years from the Buddha: write 2027-06-10.'],
    [
      ['cookies', '1927-06-10'],
      '1927-06-10 is not in the years 2000 to 2200: write another, such as 2027-01-15.',
    ],
    [['cookies', '2027-05-31'], '2027-05-31 has passed: choose today or a day that is to come.'],
  ])('makes no edition of %j', (words, output) => {
    expect(run('new', words)).toEqual({ status: 1, output });
  });

  it('makes editions of documents, each with the ids of the day, and writes over none', () => {
    const words = (locale: string) => [at(`${locale}.md`), 'terms', '2027-06-10', locale];
    writeFileSync(at('en.md'), '# Terms\n\n## 1. Scope\n\nText.<!-- ours -->\n');
    writeFileSync(at('cs.md'), '# Podmínky\n\n## 1. Rozsah\n\nText.\n');
    const { status, output } = run('import', words('en'));
    expect(status).toBe(0);
    expect(output.replaceAll(at(''), '')).toMatchSnapshot();
    expect(run('import', words('cs')).status).toBe(0);
    expect(readFileSync(at('content/cs/terms/2027-06-10.md'), 'utf8')).toContain('## 1. Rozsah {#scope}');
    expect(run('import', words('en'))).toEqual({
      status: 1,
      output: `content/en/terms/2027-06-10.md is there already: choose another day, or write the text over that draft, whose first lines stay:\nnpm run content import ${words('en').join(' ')} -- --replace`,
    });
  });

  it.each([
    [['terms.md', 'terms', '2027-06-10'], 'Write "npm run content import <file> <policy> <date> <locale>".'],
    [['terms.md', 'terms', '2027-06-10', 'de'], '"de" is no language of the site: write th, en, cs.'],
    [
      ['terms.md', 'terms', '2027-06-31', 'en'],
      '"2027-06-31" is no day: write one that exists, such as 2027-01-15.',
    ],
    [
      ['terms.md', 'Terms', '2027-06-10', 'en'],
      '"Terms" cannot be part of an address: name it in a-z with hyphens.',
    ],
    [
      ['terms.md', 'consent', '2027-06-10', 'en'],
      '"consent" is an address of the site itself: give the policy another name.',
    ],
    [['terms.md', 'terms', '2027-06-10', 'en'], 'There is no file "terms.md".'],
    [['docs', 'terms', '2027-06-10', 'en'], 'There is no file "docs".'],
  ])('imports nothing where it is told %j', (words, output) => {
    expect(run('import', words)).toEqual({ status: 1, output });
  });

  it('seals nothing while there is something to mend, and no edition that there is not', () => {
    expect(run('seal', ['privacy', '2031-01-01'])).toEqual({
      status: 1,
      output: 'Write "npm run content seal [<policy> <date>]", with a draft that there is: none.',
    });
    expect(run('seal').output).toMatch(/^Every edition is sealed already\.$/m);
    run('new', ['privacy', '2027-06-10']);
    expect(run('seal')).toEqual({
      status: 1,
      output: expect.stringContaining('5 to mend before anything is sealed.'),
    });
  });

  it('says in one line that AS_OF is no day', () => {
    expect(run('check', [], '2027-02-30')).toEqual({
      status: 1,
      output: 'AS_OF is "2027-02-30" — write a day that exists, such as 2026-12-31',
    });
  });

  it('lists its commands, and tells how one is written', () => {
    const { status, output } = run('help');
    expect(status).toBe(0);
    expect(output).toMatchInlineSnapshot(`
      "npm run content check                                    checks everything: each mistake with its file, line and remedy; with -- --fix mends in drafts what is safe to mend, with -- --spelling looks up the words of English and Czech, with -- --watch checks after each save, with -- --json for machines
      npm run content new <policy> <date>                      begins a draft: copies the edition before it, in every language, to the day on which it takes effect
      npm run content import <file> <policy> <date> <locale>   makes an edition of a document (.docx, .html, .md), and says what it changed and what needs a person
      npm run content preview <policy> <date>                  writes an edition and what it changes, in every language, as one file to open in a browser or to mail
      npm run content seal [<policy> <date>]                   accepts drafts for publication, in all languages at once: every one that there is, or the one that is named; "seal words": the words of the cookie banner alone
      npm run content correct <policy> <date> "<the reason>"   records that a slip was put right in a sealed edition: readers see the day and the reason
      npm run content postpone <policy> <date> <new-date>      gives an edition that has not taken effect a later day; its old address leads to the new one
      npm run content withdraw <policy> <date> "<the reason>"  takes back an announced edition before its day; its address says why, for good
      npm run content status                                   shows where every edition stands: in the terminal, with -- --html as a file, with -- --json for machines
      npm run content diff <policy> <date> [<locale>]          shows what an edition changes, word by word; without a language, in en
      npm run content word <policy> <date> <locale> [changes]  writes an edition as a Word document; with "changes", what it changes, as tracked changes
      npm run content pdf <policy> <date> <locale>             writes an edition as a tagged PDF, as Chromium prints its page, page numbers and address on every sheet
      npm run content notice <policy> <date>                   writes the mails that tell people of a change, in each language as text and as HTML; sends nothing
      npm run content review <commit>                          writes into review/ what changed since a commit, for those who review it: a comment, the status, and pages to read
      npm run content asked                                    does what was asked for in the form on GitHub (“Run workflow”), where it runs in that workflow
      npm run content coverage                                 shows what the law asks, where the policy says it and what it lacks: in the terminal, with -- --html as a file, with -- --json for machines
      npm run content schema                                   writes the JSON Schemas by which VS Code shows mistakes while one types, to .vscode/"
    `);
    expect(run('new', ['--help'])).toEqual(run('help', ['new']));
  });

  it('checks where nothing is asked, and does nothing that there is not', () => {
    expect(run(undefined)).toEqual(run('check'));
    expect(run('publish')).toEqual({
      status: 1,
      output: expect.stringMatching(/^There is no command "publish"\.\n\nnpm run content check/),
    });
    expect(run('toString').status).toBe(1);
    expect(run('check', ['privacy'])).toEqual({
      status: 1,
      output: 'Write "npm run content": it checks everything there is.',
    });
    expect(run('seal', ['--soon'])).toEqual({
      status: 1,
      output: "Unknown option '--soon' — npm run content help",
    });
    expect(run('new', ['--force', 'x'])).toEqual({
      status: 1,
      output: '"new" takes no --force — npm run content help',
    });
  });
});
