import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCoverage } from '#lib/checks/coverage/check-coverage.ts';
import { readCoverage } from '#lib/checks/coverage/read-coverage.ts';
import { requirements } from '#lib/checks/coverage/requirements.ts';
import { at, useCopyOfContent } from '../../content-copy.ts';
import { makeCheckedEdition } from './made-edition.ts';

const older = { locale: 'en', policy: 'privacy', date: '2026-01-01' } as const;
const newer = { ...older, date: '2026-02-01' };
const editions = [makeCheckedEdition(older, '## A {#a}\n\nOne.')];
const find = (reviewed: string) => {
  const gap = { sections: [], state: 'gap', note: 'nothing is said' };
  const all = Object.fromEntries(Object.keys(requirements).map((requirement) => [requirement, gap]));
  // JSON is YAML.
  writeFileSync(
    at('content/coverage.yml'),
    JSON.stringify({ policy: 'privacy', reviewed, requirements: all }),
  );
  return checkCoverage(readCoverage(), editions, editions, {}, [older, newer]).map(({ problem }) => problem);
};

describe('an edition that cannot be read', () => {
  useCopyOfContent([]);

  it('is told nothing of in the list of what the law asks: its file is told by itself', () => {
    expect(find('2026-02-01')).toEqual([]);
    expect(find('2025-01-01')).toEqual(['there is no edition of 2025-01-01 of the policy "privacy"']);
  });
});
