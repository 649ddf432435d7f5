import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { locales } from '../../../../lib/i18n/routing.ts';

const names = [...'abcdefghijklmnopqrstuv'].map((letter) => `policy-${letter}`);
const days = ['2027-01-15', '2027-02-15'];

/** Policies that lead to each other, each with a mistake of its own. */
function writePolicies(folder: string): void {
  cpSync('tests/fixtures/content/company.json', join(folder, 'company.json'));
  for (const locale of locales) {
    for (const [index, policy] of names.entries()) {
      mkdirSync(join(folder, locale, policy), { recursive: true });
      for (const [place, day] of days.entries()) {
        const change = place === 0 ? 'change: first' : `change: editorial\nsummary:\n  - ${locale} ${index}`;
        const target = `/${locale}/${names[(index + 1) % names.length]}`;
        const text = `[${policy}](${target}#scope) [${locale}](${target}#none) ${index % 5 === 0 ? 'TODO' : ''}`;
        writeFileSync(
          join(folder, locale, policy, `${day}.md`),
          `---\ntitle: ${policy}\ndescription: ${policy} ${locale}\n${change}\n---\n\n## Scope {#scope}\n\n${text}\n`,
        );
      }
    }
  }
}

it.each([
  ['', 'compiled'],
  [', and where what they compile cannot be kept', 'company.json/compiled'],
])('finds with threads what it finds without%s', (_, kept) => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  writePolicies(folder);
  const program = join(import.meta.dirname, 'compare.ts');
  const env = { ...process.env, CONTENT_FOLDER: folder, NODE_COMPILE_CACHE: join(folder, kept) };
  const { stdout, stderr } = spawnSync(process.execPath, [program, '2026-12-01'], { env });
  expect(String(stderr)).toBe('');
  const { whole, shared, isAlike } = JSON.parse(String(stdout));
  expect(whole.length).toBeGreaterThan(names.length * locales.length);
  expect(shared).toEqual(whole);
  expect(isAlike).toBe(true);
  rmSync(folder, { recursive: true });
});
