import { describe, expect, it } from 'vitest';
import { findLook, writeRedline } from '#lib/cli/out/write-redline.ts';
import { makeRedline } from '#lib/policy/redline/redline.ts';
import { useCopyOfContent } from '../../../content-copy.ts';
import { makeWordEdition } from '../../documents/out/editions.ts';
import { run, useFolder } from './running.ts';

const compare = (before: string, after: string) => {
  const [old, edition] = [before, after].map((text) => makeWordEdition(text).sections);
  return writeRedline(makeRedline(old ?? [], edition ?? [], 'en'), findLook());
};

describe('a redline in a pipe', () => {
  it('has every kind of block, with what was added and removed between marks', () => {
    const before =
      '## A {#a}\n\nKept.\n\nFive years.\n\n1. names\n2. mail\n\n- (a) x\n- (b) y\n\n| A |\n| - |\n| 1 |\n\n> Old.\n\nSee [us](https://a.example).';
    const after =
      '## A {#a}\n\nKept.\n\nTen years.\n\n1. names\n2. more\n3. mail\n\n- (a) x\n- (b) z\n\n| A |\n| - |\n| 2 |\n\n> New.\n\nSee [us](https://b.example).';
    expect(compare(before, after)).toMatchInlineSnapshot(`
      "## A {#a} (changed)

      …

      [-Five-]{+Ten+} years.

      1. names
      2. {+more+}
      3. mail

      (a) x
      (b) [-y-]{+z+}

      | A |
      | [-1-] |
      | {+2+} |

      > [-Old-]{+New+}.

      See us ([-https://a.example-]{+https://b.example+}).

      Sections changed: 1, added: 0, removed: 0, moved: 0. Passages added: 6, removed: 5."
    `);
  });

  it('names sections that are new, gone, moved or as they were', () => {
    const section = (id: string, text = 'Text.') => `## ${id.toUpperCase()} {#${id}}\n\n${text}`;
    const before = [section('a'), section('b'), section('c'), section('d')].join('\n\n');
    const after = [section('b'), section('c'), section('a'), section('e')].join('\n\n');
    expect(compare(before, after)).toMatchInlineSnapshot(`
      "Unchanged: B, C

      ## [-D-] {#d} (removed)

      [-Text.-]

      ## A {#a} (moved)

      …

      ## {+E+} {#e} (added)

      {+Text.+}

      Sections changed: 0, added: 1, removed: 1, moved: 1. Passages added: 2, removed: 2."
    `);
  });
});

describe('npm run content diff', () => {
  useFolder();
  useCopyOfContent(['privacy/2026-11-22', 'privacy/2027-03-01']);
  const words = 'We answer within one month of receiving your request.';

  it('shows what an edition changes in English, or in another language', () => {
    const { status, output } = run(['diff', 'privacy', '2027-03-01']);
    expect(status).toBe(0);
    expect(output).toContain('Privacy policy: 2027-03-01 against 2026-11-22');
    expect(output).toContain(`{+${words} +}`);
    expect(run(['diff', 'privacy', '2027-03-01', 'cs']).output).toContain('{+Odpovíme vám do jednoho měsíce');
  });

  it('has colours where the terminal has them, in the place of marks', () => {
    const { output } = run(['diff', 'privacy', '2027-03-01'], { FORCE_COLOR: '1' });
    expect(output).toContain(`\u001B[32m\u001B[4m${words} \u001B[24m\u001B[39m`);
    expect(output).not.toContain('{+');
  });

  it.each([
    [['privacy'], 'Write "npm run content diff <policy> <date> [<locale>]".'],
    [['privacy', '2027-03-01', 'cs', 'changes'], 'Write "npm run content diff <policy> <date> [<locale>]".'],
    [['privacy', '2026-11-22'], 'The edition of 2026-11-22 is the first of "privacy": it changes nothing.'],
  ])('shows nothing for %j', (call, output) => {
    expect(run(['diff', ...call])).toEqual({ status: 1, output });
  });
});
