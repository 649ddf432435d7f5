// Whatever form CommonMark has, a file may hold: each of its own examples is answered, and what is called sound has on the
// page no other elements than texts, lists, quotations, code and links.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderSection } from '#lib/policy/render.ts';
import { answer, write } from './answer.ts';

const text = readFileSync('node_modules/commonmark-spec/spec.txt', 'utf8');
const examples = [...text.matchAll(/^`{32} example\n(?<markdown>.*?)^\.\n.*?^`{32}$/gms)].map(
  ({ groups = {} }) => (groups.markdown ?? '').replaceAll('→', '\t'),
);
const elements = ['a', 'blockquote', 'br', 'code', 'em', 'hr', 'li', 'ol', 'p', 'pre', 'strong', 'ul'];

it('answers every example of CommonMark, and makes of what is sound the elements of a text alone', () => {
  const shown = new Set<string>();
  const answers = examples.map((markdown) => answer(write(markdown)));
  for (const { errors, found, sections = [] } of answers) {
    for (const error of errors) expect(error).toMatch(/^x\.md:\d+:\d+: .+ — .+$/s);
    for (const section of errors.length + found === 0 ? sections : [])
      for (const [, name = ''] of renderSection(section).matchAll(/<([a-z][\w-]*)/gi)) shown.add(name);
  }
  expect([...shown].toSorted()).toEqual(elements);
  expect(answers.length).toBeGreaterThan(600);
});
