import { checkTree } from '#lib/checks/markdown/tree.ts';
import { parseFile } from '#lib/policy/parse.ts';

const head = '---\ntitle: Terms\ndescription: A policy.\nchange: first\n---\n';

/** What is reported of a policy: its line below the front matter, what is wrong and what to write instead. */
export function findInPolicy(text: string): string[] {
  const file = { path: 'content/en/terms/2026-01-01.md', text: `${head}${text}\n` };
  const { tree } = parseFile(file, []) ?? {};
  const found: string[] = [];
  if (tree)
    checkTree(tree, file, (at, ...words) => {
      const line = typeof at === 'number' ? at : at.line;
      found.push(`${line - 5}: ${words.join(' — ')}`);
    });
  return found;
}

/** The same of a text below a heading, whose lines count from 1. */
export function find(text: string): string[] {
  return findInPolicy(`## Terms {#terms}\n\n${text}`).map((each) =>
    each.replace(/^\d+/, (line) => String(Number(line) - 2)),
  );
}

/** The same without what to write instead. */
export function findProblems(text: string): string[] {
  return find(text).map((each) => each.replace(/ — .*/s, ''));
}
