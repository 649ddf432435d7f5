import { expect, it } from 'vitest';
import { writeForBrowser } from '#lib/cli/github/in-the-browser.ts';
import { writeResult } from '#lib/cli/github/report.ts';
import { ContentError } from '#lib/content-error.ts';
import { listErrorTexts } from '../../checks/remedies/error-texts.ts';

it.each([
  [
    'record it: npm run content correct privacy 2027-03-01 "the reason".',
    'record it: fill in the form with correct, privacy, 2027-03-01, reason: the reason.',
  ],
  [
    'npm run content correct privacy 2027-03-01 "the reason" -- --force "why it needs no new edition"',
    'fill in the form with correct, privacy, 2027-03-01, reason: the reason, force: why it needs no new edition',
  ],
  [
    'postpone it (npm run content postpone privacy 2027-03-01 <new-date>)',
    'postpone it (fill in the form with postpone, privacy, 2027-03-01, new day: a later one)',
  ],
  [
    'say why: npm run content seal privacy 2027-03-01 -- --force "the reason"',
    'say why: fill in the form with seal, privacy, 2027-03-01, force: the reason',
  ],
  ['publish a new one (npm run content new).', 'publish a new one (fill in the form with new).'],
  [
    'make a new edition: npm run content new privacy <date>. If',
    'make a new edition: fill in the form with new, privacy, the date. If',
  ],
  [
    'a draft: edit it, and npm run content seal when it is accepted.',
    'a draft: edit it, and set the label “seal” in the proposal when it is accepted.',
  ],
  [
    'when they are accepted, write "npm run content seal words"',
    'when they are accepted, set the label “seal” in the proposal',
  ],
  [
    'Write "npm run content seal [<policy> <date>]", with a draft that there is: none.',
    'Fill in the form with seal, the policy, the date, with a draft that there is: none.',
  ],
  ['npm run content notice privacy 2027-03-01', 'npm run content notice privacy 2027-03-01'],
  ['npm run content newer', 'npm run content newer'],
])('says %j as %j', (command, said) => {
  expect(writeForBrowser(command)).toBe(said);
});

it('leaves no command in what the checks say but the one that mends by itself', () => {
  const texts = listErrorTexts().map(({ text }) => text);
  expect(texts.filter((text) => text.includes('npm run')).length).toBeGreaterThan(10);
  const said = texts.map(writeForBrowser).filter((text) => text.includes('npm run'));
  // In whatever order files are found.
  expect(said.toSorted()).toMatchInlineSnapshot(`
    [
      "type them anew, or npm run content check -- --fix makes them one (Unicode NFC)",
      "… to mend, … to think about: npm run content",
    ]
  `);
});

it('is how the comment of a proposal is written', () => {
  const found = new ContentError('a.md', 1, 'late', 'npm run content new privacy <date>');
  expect(writeResult([found])).toContain('late — fill in the form with new, privacy, the date');
});
