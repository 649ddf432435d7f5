// Of two people who seal at the same time, the second joins two versions of the lock: what the first has published stays.
import { spawnSync } from 'node:child_process';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeSeals } from '#lib/policy/life/write-seals.ts';
import { readSeals, type Seals } from '#lib/policy/seals.ts';
import { at, edit, useCopyOfContent } from '../../../content-copy.ts';
import { read, run } from './in-a-workflow.ts';

const [old, key] = ['privacy/2026-11-22', 'privacy/2027-03-01'];
const day = '2027-02-01';

describe('what the main branch records', () => {
  useCopyOfContent([old, key]);
  const git = (...words: string[]) =>
    spawnSync('git', ['-C', at(''), '-c', 'user.name=Jana', '-c', 'user.email=jana@example.com', ...words]);
  const change = (make: (seals: Seals) => object) => writeSeals(make(structuredClone(readSeals())) as Seals);
  beforeEach(() => {
    const correction = { day, reasons: { en: 'a slip' }, changed: {} };
    change(({ [key]: seal, ...others }) => ({ ...others, [key]: { ...seal, corrections: [correction] } }));
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '--message', 'before');
  });

  it.each<[string, string, (seals: Seals) => object]>([
    ['an edition', key, ({ [key]: _, ...others }) => others],
    [
      'a correction',
      key,
      ({ [key]: seal, ...others }) => ({ ...others, [key]: { ...seal, corrections: [] } }),
    ],
    [
      'the hash of a section',
      old,
      ({ [old]: seal, ...others }) => ({
        ...others,
        [old]: { ...seal, sections: { ...seal?.sections, en: { general: '0'.repeat(64) } } },
      }),
    ],
  ])('is missed in the comment where it is gone: %s', (_, lost, make) => {
    change(make);
    const { status, output } = run('review', 'main');
    expect(status).toBe(1);
    const problem = `what the main branch records of ${lost.replace('/', ' ')} is not here`;
    expect(output).toContain(
      `::error file=content/editions.lock.json,line=1,col=1,title=To mend::${problem}`,
    );
    expect(read('review/comment.md')).toContain(problem);
  });

  it('may be more by now, and under a later day', () => {
    const correction = { day, reasons: { en: 'another' }, changed: {} };
    change(({ [old]: seal, [key]: moved, ...others }) => ({
      ...others,
      [old]: { ...seal, corrections: [correction] },
      [key]: { accepted: day, sections: {}, postponed: { day, to: '2027-04-01' } },
      'privacy/2027-04-01': { ...moved, withdrawn: { day, reasons: { en: 'x' } } },
    }));
    expect(run('review', 'main').status).toBe(0);
  });

  it('is nothing of what was published since the branch was left', () => {
    git('checkout', '--quiet', '-b', 'mine');
    git('checkout', '--quiet', 'main');
    change((seals) => ({ ...seals, 'privacy/2028-01-01': seals[key] }));
    git('commit', '--quiet', '--all', '--message', 'more');
    git('checkout', '--quiet', 'mine');
    expect(run('review', 'main').status).toBe(0);
  });

  it('is nothing where it could not be read there', () => {
    const sound = read('content/editions.lock.json');
    edit('content/editions.lock.json', /^/, '<<<<<<< mine\n');
    git('commit', '--quiet', '--all', '--message', 'joined');
    edit('content/editions.lock.json', /^.*$/s, sound);
    expect(run('review', 'main').status).toBe(0);
  });

  it('is to be kept where two versions of it stand in the file', () => {
    edit('content/editions.lock.json', /^/, '<<<<<<< mine\n');
    expect(run().output).toContain('in every place keep the version of the main branch');
    expect(run('review', 'main').status).toBe(1);
    expect(read('review/comment.md')).toContain('in every place keep the version of the main branch');
  });
});
