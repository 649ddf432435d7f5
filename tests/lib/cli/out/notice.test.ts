import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useCopyOfContent } from '../../../content-copy.ts';
import { folder, run, useFolder } from './running.ts';

describe('npm run content notice', () => {
  useFolder();
  useCopyOfContent(['privacy/2026-11-22', 'privacy/2027-03-01']);
  const call = ['notice', 'privacy', '2027-03-01'];

  it('writes both forms in every language to where it was called, and says under which subjects', () => {
    expect(run(call).output).toMatchSnapshot();
    expect(readdirSync(folder)).toHaveLength(6);
    const text = readFileSync(join(folder, 'privacy-2027-03-01-notice-cs.txt'), 'utf8');
    expect(text).toContain('https://privacy.example/cs/privacy/2027-03-01/changes');
  });

  it('writes nothing at all where one of its files is there', () => {
    writeFileSync(join(folder, 'privacy-2027-03-01-notice-cs.txt'), 'mine');
    expect(run(call)).toEqual({
      status: 1,
      output: '…/privacy-2027-03-01-notice-cs.txt is there already: move it elsewhere or delete it first.',
    });
    expect(readdirSync(folder)).toEqual(['privacy-2027-03-01-notice-cs.txt']);
  });

  it('says that a draft is not to be told of yet', () => {
    expect(run(['new', 'privacy', '2027-06-01']).status).toBe(0);
    expect(run(['notice', 'privacy', '2027-06-01']).output).toContain('It is a draft: send nothing');
  });

  it.each([
    [['privacy'], 'Write "npm run content notice <policy> <date>".'],
    [['privacy', '2026-11-22'], 'The edition of 2026-11-22 is the first of "privacy": it changes nothing.'],
  ])('writes nothing for %j', (words, output) => {
    expect(run(['notice', ...words])).toEqual({ status: 1, output });
  });
});
