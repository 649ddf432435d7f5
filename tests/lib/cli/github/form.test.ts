// Who fills in the form on GitHub has no terminal, and is told so how to go on.
import { writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { at, useCopyOfContent } from '../../../content-copy.ts';
import { read, run } from './in-a-workflow.ts';

describe('the form on GitHub', () => {
  useCopyOfContent(['privacy/2026-11-22', 'privacy/2027-03-01', 'cookies/2026-11-22', 'cookies/2027-03-01']);

  const ask = (inputs: Record<string, string>) => {
    const all = { policy: 'privacy', date: '2027-03-01', to: '', reason: '', force: '', ...inputs };
    writeFileSync(at('event.json'), JSON.stringify({ inputs: all, repository: { default_branch: 'main' } }));
    return run('asked');
  };

  it('tells how to go on without a terminal', () => {
    const { status, output } = ask({ what: 'new', date: '2027-06-10' });
    expect(status).toBe(0);
    expect(output).toMatchInlineSnapshot(`
      "Copied the edition of 2027-03-01 to
        content/cs/privacy/2027-06-10.md
        content/en/privacy/2027-06-10.md
        content/th/privacy/2027-06-10.md

      1. In each, write "change: material" or "change: editorial", and under "summary:" what changes, in one to five lines.
      2. Edit the text. Keep every {#id}, and the same sections in the same order in every language.
      3. What is left to mend stands in the comment of the proposal, a minute after each save. It leads to “pages-to-read”, which show how it will look.
      4. When it is accepted, set the label “seal” in the proposal."
    `);
    const date = '2027-06-10';
    const said = [
      { what: 'correct', date, reason: 'x' },
      { what: 'correct', date: '2027-03-01' },
      { what: 'withdraw', date, reason: 'x' },
      { what: 'withdraw', date: '2027-01-01' },
      { what: 'postpone', date: '2026-11-22', to: date },
      { what: 'seal', date: '2027-03-01' },
      { what: 'seal', date: '2027-07-01' },
      { what: 'seal', date },
    ].map((inputs) => ask(inputs));
    expect(said.map(({ output }) => output.split('\n').at(-1))).toMatchInlineSnapshot(`
      [
        "The edition of 2027-06-10 is a draft: edit it, and set the label “seal” in the proposal when it is accepted.",
        "Say why, readers are told: fill in the form with correct, privacy, 2027-03-01, reason: the reason.",
        "The edition of 2027-06-10 is a draft, which nobody has seen: delete its files.",
        "There is no edition of 2027-01-01 of "privacy": write 2026-11-22, 2027-03-01, 2027-06-10.",
        "The edition of 2026-11-22 has taken effect: publish a new one (fill in the form with new).",
        "The edition of 2027-03-01 was sealed on 2026-11-22. What is to change in it is a correction: fill in the form with correct, privacy, 2027-03-01, reason: the reason.",
        "Fill in the form with seal, the policy, the date, with a draft that there is: privacy 2027-06-10.",
        "4 to mend before anything is sealed.",
      ]
    `);
    for (const each of said)
      expect(each).toEqual({ status: 1, output: expect.not.stringContaining('npm run') });
  });

  it('does what was asked for, on a branch of its own, in the name of who asked', () => {
    vi.stubEnv('GITHUB_REF_TYPE', 'tag');
    expect(ask({ what: 'new', date: '2027-06-10' })).toEqual({
      status: 1,
      output: 'Nothing can be saved to a tag: choose a branch under “Use workflow from”.',
    });
    vi.unstubAllEnvs();
    expect(ask({ what: 'withdraw' })).toEqual({
      status: 1,
      output: expect.stringContaining(
        'Say why, readers are told: fill in the form with withdraw, privacy, 2027-03-01, reason: the reason.',
      ),
    });
    expect(ask({ what: 'seal', force: 'it is meant' })).toEqual({
      status: 1,
      output: expect.stringContaining('The edition of 2027-03-01 was sealed on 2026-11-22.'),
    });
    const { status, output } = ask({ what: 'postpone', to: '2027-04-01' });
    expect(output).toContain('Postponed: privacy 2027-03-01 to 2027-04-01.');
    expect(output).not.toContain('branch');
    expect(status).toBe(0);
    // What is true once it is saved is said then.
    const address =
      'https://github.com/photorobot/policies/compare/main...postpone-privacy-2027-03-01?expand=1';
    expect(read('output')).toBe(`branch=postpone-privacy-2027-03-01
message=postpone privacy 2027-03-01
next=It is on the branch postpone-privacy-2027-03-01. To go on, open ${address} and choose “Create pull request”.
`);
    expect(JSON.parse(read('content/editions.lock.json'))['privacy/2027-03-01'].postponed.by).toBe('Jana');
    const reason = '--force "$(touch x)"; `id`';
    expect(ask({ what: 'withdraw', date: '2027-04-01', reason }).status).toBe(0);
    expect(JSON.parse(read('content/editions.lock.json'))['privacy/2027-04-01'].withdrawn.reasons.en).toBe(
      reason,
    );
  });

  it('takes a reason for each language, in their order', () => {
    const [th, en, cs] = ['ศาลมีคำสั่งห้าม', 'a court forbade it', 'soud to zakázal'];
    expect(ask({ what: 'withdraw', reason: `${th} | ${en}` }).output).toContain(
      'Give one reason for all languages, or 3: th, en, cs.',
    );
    expect(ask({ what: 'withdraw', reason: `${th} | ${en} |` }).status).toBe(1);
    expect(ask({ what: 'withdraw', reason: `${th} | ${en} | ${cs}` }).status).toBe(0);
    const { withdrawn } = JSON.parse(read('content/editions.lock.json'))['privacy/2027-03-01'];
    expect(withdrawn.reasons).toEqual({ th, en, cs });
  });

  it('is no command for a terminal', () => {
    writeFileSync(at('event.json'), JSON.stringify({ inputs: { what: 'publish' } }));
    expect(run('asked')).toEqual({
      status: 1,
      output: expect.stringContaining('for the form on GitHub alone'),
    });
  });
});
