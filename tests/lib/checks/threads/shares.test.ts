import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent, readFolder, readPolicies } from '#lib/checks/all.ts';
import { append, at, edit, useCopyOfContent } from '../../../content-copy.ts';

const today = '2026-12-01';

/** Everything in so many shares of policies, as threads do it. */
function findInShares(count: number): string[] {
  const folder = readFolder(today);
  const policies = [...new Set(folder.editions.map(({ policy }) => policy)), 'gone'];
  const shares = Array.from({ length: count }, (_, share) =>
    readPolicies(folder, (policy) => policies.indexOf(policy) % count === share, today),
  );
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
    expect(findInShares(2).toSorted()).toEqual(whole.toSorted());
  });

  // Of the policies beside a first edition a few are looked at: the same ones, whoever knows them.
  it.each([1, 2, 3])('holds first editions against the same policies in shares: %i', (count) => {
    const names = [...'abcdefghijklmnopqrstuvwx'].map((letter) => `policy-${letter}`);
    for (const [index, name] of names.entries()) {
      const isRight = index % 5 === 0;
      const [word, ...ids] = isRight ? ['receive', 'rights', 'scope'] : ['recieve', 'scope', 'rights'];
      const file = at(`content/en/${name}/2027-0${1 + (index % 5)}-01.md`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        `---\ntitle: Terms of ${word}\ndescription: What ${name} says.\nchange: first\n---\n\n## Your rights {#${ids[0]}}\n\nYou ${word} it.\n\n## What it covers {#${ids[1]}}\n\nThe machine.\n`,
      );
    }
    const whole = findWhole();
    for (const said of ['misspelt', 'is the title of', 'in another policy'])
      expect(whole.filter((message) => message.includes(said)).length).toBeGreaterThan(3);
    expect(findInShares(count).toSorted()).toEqual(whole.toSorted());
  });

  it('tells what is wrong with the folder once', () => {
    rmSync(at('content/company.json'));
    edit('content/editions.lock.json', '{', '{{');
    writeFileSync(at('content/coverage.yml'), 'police: privacy\n');
    expect(findInShares(3).toSorted()).toEqual(findWhole().toSorted());
  });
});
