import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTree } from '#lib/checks/markdown/tree.ts';
import type { ContentError } from '#lib/content-error.ts';
import { isLocale } from '#lib/i18n/routing.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { importText } from './imported.ts';

// Skeletons of real policies: some lie here, more beside the repository where it is developed.
const beside = '../shared/corpus';
const paths = [
  ...globSync('tests/fixtures/documents/*.md'),
  ...(existsSync(beside) ? globSync(`${beside}/[0-9]*.md`) : []),
];

const importFile = (path: string) => {
  const [, locale] = /-(\w+)\.md$/.exec(path) ?? [];
  return importText(readFileSync(path, 'utf8'), basename(path), isLocale(locale) ? { locale } : {});
};

/** What the site’s check says of an edition. */
const check = (text: string): string[] => {
  const errors: ContentError[] = [];
  const file = { path: 'edition.md', text };
  const found: string[] = [];
  const parsed = parseFile(file, errors);
  if (parsed) checkTree(parsed.tree, file, (_, problem, remedy) => found.push(`${problem} — ${remedy}`));
  return [...errors.map(({ message }) => message), ...found];
};

describe('a real policy', () => {
  it.each(paths.sort())(
    'becomes an edition that the site accepts, but for what it left open itself: %s',
    async (path) => {
      const { text, report } = await importFile(path);
      const named = report.filter((line) => line.includes('is left over'));
      const refused = check(text);
      for (const error of refused) expect(named.join('\n')).toContain(error);
    },
  );

  it.each(globSync('tests/fixtures/documents/*.md').sort())(
    'is written as editors write: %s',
    async (path) => {
      const { text, report } = await importFile(path);
      await expect(`${text}\n${report.join('\n')}\n`).toMatchFileSnapshot(
        resolve(path.replace('.md', '.edition')),
      );
    },
  );
});
