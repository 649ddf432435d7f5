import { writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#lib/checks/all.ts';
import { requirements } from '#lib/checks/coverage/requirements.ts';
import { showCoverage } from '#lib/cli/coverage/coverage.ts';
import { correctEdition } from '#lib/cli/life/correct.ts';
import { at, edit } from '../../../content-copy.ts';
import { commit, extend, git, run, today, useEditor } from './editor.ts';

const list = 'content/coverage.yml';
const file = 'content/en/cookies/2027-03-01.md';
const rests = 'sections: [duration]\n    state: partly\n    note: x';
const gap = 'sections: []\n    state: gap\n    note: x';

describe('what the law asks of an edition that is corrected', () => {
  useEditor();
  beforeEach(() => {
    const entries = Object.keys(requirements).map(
      (name) => `  ${name}:\n    ${name === 'GDPR 13(2)(a)' ? rests : gap}\n`,
    );
    const text = `policy: cookies\nreviewed: 2027-03-01\nrequirements:\n${entries.join('')}`;
    writeFileSync(at(list), text);
    git('init', '-q');
    commit();
  });
  const correct = () =>
    run(correctEdition, ['cookies', '2027-03-01', 'a slip'], { force: 'it was left out' });
  const check = () => checkContent('2027-07-01').flatMap((each) => (each.file === list ? each.message : []));

  it('stays as it was read where a slip was put right', () => {
    edit(file, 'Visiting the website', 'Visiting this website');
    expect(correct()).toBe('Recorded: en (duration).');
    expect(check()).toEqual([]);
  });

  it('is asked for again, once, where readers go by something else since', () => {
    extend(file, 'We keep them for 30 days.');
    const asked = (count: number) =>
      `content/coverage.yml:28:1: "GDPR 13(2)(a)" is called partly of the edition of 2027-03-01, and "duration" said something else once it was corrected (${today}) — read it again, and write what it is now; when all is read, corrected: ${count} below "reviewed"`;
    expect(correct()).toBe(`Recorded: en (duration).\n\nWhat is still to be done:\n${asked(1)}`);
    expect(check()).toEqual([asked(1)]);
    edit(list, 'requirements:', `corrected: 1\nrequirements:`);
    expect(check()).toEqual([]);
    expect(run(showCoverage, [])).toMatch(
      /^cookies, as read in the edition of 2027-03-01 after so many corrections: 1\n/,
    );
    extend(file, 'Then we delete them within 5 days.');
    correct();
    expect(check()).toEqual([asked(2).replace(':28:', ':29:')]);
  });
});
