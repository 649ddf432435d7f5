import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findInPolicy } from '../lib/checks/markdown/find.ts';

const guide = readFileSync('content/README.md', 'utf8');

/** The forms that the guide shows to the editors, as they would stand in a file. */
const forms = [...guide.matchAll(/^\| ([^|]+) \| (?:`` (.+?) ``|`((?:[^`\\]|\\.)+)`) \| /gm)].map(
  ([, name = '', quoted, code]) =>
    [name, (quoted ?? code ?? '').replaceAll(/ ?⏎ ?/g, '\n').replaceAll('\\|', '|')] as const,
);

it('shows forms at all', () => {
  expect(forms.map(([name]) => name)).toContain('a sub-heading');
});

it.each(forms)('the guide shows %s in a form that passes', (_, form) => {
  const isSection = form.startsWith('## ');
  expect(findInPolicy(isSection ? form : `## Scope {#scope}\n\n${form}`)).toEqual([]);
});
