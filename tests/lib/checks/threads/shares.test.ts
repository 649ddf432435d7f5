import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent, readFolder, readPolicies } from '#lib/checks/all.ts';
import { append, at, edit, useCopyOfContent } from '../../../content-copy.ts';

const today = '2026-12-01';

/** Each policy by itself, as threads do it. */
function findInShares(): string[] {
  const folder = readFolder(today);
  const policies = ['cookies', 'privacy', 'gone'];
  const shares = policies.map((own) => readPolicies(folder, (policy) => policy === own, today));
  const known = shares.map((share) => share.known);
  return [...folder.errors, ...shares.flatMap(({ check }) => check(known))].map(({ message }) => message);
}

const findWhole = () => checkContent(today).map(({ message }) => message);

describe('readPolicies', () => {
  useCopyOfContent();

  it('finds in shares what it finds in the whole', () => {
    edit('content/en/cookies/2026-11-23.md', '{#choice}', '{#choices}');
    append('content/th/privacy/2027-03-01.md', '[นโยบาย](/th/cookies#nowhere) [อื่น](/th/terms)');
    edit('content/cs/privacy/2027-03-01.md', 'MailChimp', 'MailChip');
    rmSync(at('content/en/privacy/2026-11-22.md'));
    const whole = findWhole();
    expect(whole.length).toBeGreaterThan(5);
    expect(findInShares().toSorted()).toEqual(whole.toSorted());
  });

  it('tells what is wrong with the folder once', () => {
    rmSync(at('content/company.json'));
    edit('content/editions.lock.json', '{', '{{');
    writeFileSync(at('content/coverage.yml'), 'police: privacy\n');
    expect(findInShares().toSorted()).toEqual(findWhole().toSorted());
  });
});
