// Of two people who seal the words of the cookie banner, the second joins two versions of their lock: what the first has sealed stays.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { findLostWords } from '#lib/cli/github/lost-words.ts';
import { at, edit, useCopyOfContent } from '../../../content-copy.ts';
import { read, run } from './in-a-workflow.ts';

const lock = 'content/consent.lock.json';
const today = '2027-02-01';
const shown = { text: 'Yes?', html: '<p>Yes?</p>' };
const words = (from: string, asked = 'statistics-0a1b2c3d') => {
  const edition = { asked: [asked], edition: 'cookies/2026-11-22', hash: '0'.repeat(64) };
  return { from, ...edition, banner: shown, settings: shown };
};
const sealed = {
  asked: { 'statistics-0a1b2c3d': [{ name: '_ga', provider: 'Google' }] },
  words: { en: [words('2027-01-01'), words('2027-02-01'), words('2027-03-01')] },
};

describe('the words that the main branch has sealed', () => {
  useCopyOfContent(['privacy/2026-11-22']);
  const git = (...own: string[]) =>
    spawnSync('git', ['-C', at(''), '-c', 'user.name=Jana', '-c', 'user.email=jana@example.com', ...own]);
  const write = (own: object) => writeFileSync(at(lock), JSON.stringify(own));
  const find = () => findLostWords('main', today).map(({ message }) => message);
  beforeEach(() => {
    write(sealed);
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '--message', 'before');
  });

  it.each<[string, object]>([
    ['the words of a language', { ...sealed, words: {} }],
    ['those of a day that has come', { ...sealed, words: { en: sealed.words.en.slice(1) } }],
    ['those of today', { ...sealed, words: { en: [words('2027-01-01'), words('2027-03-01')] } }],
    ['what they said', { ...sealed, words: { en: [words('2027-01-01', 'x'), ...sealed.words.en.slice(1)] } }],
    ['what was asked', { ...sealed, asked: {} }],
  ])('are missed where they are gone: %s', (_, own) => {
    write(own);
    expect(find()).toEqual([
      `${lock}:1:1: what the main branch records of the words of the cookie banner is not here — take this file as it is on the main branch, and seal your own again (npm run content seal words)`,
    ]);
  });

  it('are missed where the file is gone, in the comment as well', () => {
    rmSync(at(lock));
    expect(find()).toHaveLength(1);
    const { status, output } = run('review', 'main');
    expect(status).toBe(1);
    const problem = 'what the main branch records of the words of the cookie banner is not here';
    expect(output).toContain(`::error file=${lock},line=1,col=1,title=To mend::${problem}`);
    expect(read('review/comment.md')).toContain(problem);
  });

  it('may be more by now, and others for a day that is to come', () => {
    const en = [...sealed.words.en.slice(0, 2), words('2027-02-01', 'x'), words('2027-04-01')];
    write({ asked: { ...sealed.asked, x: [] }, words: { en, cs: [words('2027-02-01')] } });
    expect(find()).toEqual([]);
  });

  it('are to be kept where two versions of them stand in the file', () => {
    edit(lock, /^/, '<<<<<<< mine\n');
    expect(find()).toEqual([]);
    run('review', 'main');
    expect(read('review/comment.md')).toContain(
      'in every place keep the version of the main branch, delete the lines of these marks, and seal the words again',
    );
  });
});
