import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at, useCopyOfContent } from '../../content-copy.ts';

const run = (command: string, words: string[]) => {
  const env = { ...process.env, AS_OF: '2027-06-01' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/content.ts', command, ...words], {
    env,
  });
  return { status, output: `${stdout}${stderr}`.trim() };
};

describe('the import of a document', () => {
  useCopyOfContent(['cookies/2026-11-22']);

  it('imports no document in another language than it is told, and none for a day that has passed', () => {
    const text = ['Scope', 'Data', 'Rights'].map(
      (title) => `## ${title}\n\nWe use the data that you give us, and only for what you have asked for.`,
    );
    writeFileSync(at('terms.md'), `# Terms\n\n${text.join('\n\n')}\n`);
    expect(run('import', [at('terms.md'), 'terms', '2027-06-10', 'cs'])).toEqual({
      status: 1,
      output: `"${at('terms.md')}" is in English, and not in Czech: write en in the place of cs, or give the document in Czech.`,
    });
    expect(run('import', [at('terms.md'), 'cookies', '2027-05-10', 'en'])).toEqual({
      status: 1,
      output: '2027-05-10 has passed: choose today or a day that is to come.',
    });
    expect(run('import', [at('terms.md'), 'terms', '2027-05-10', 'en']).status).toBe(0);
  });
});
