import { listEditions } from '#lib/content/folder.ts';
import { getEdition } from '#lib/policy/policies.ts';
import { makeWordEdition } from '../lib/documents/out/editions.ts';

const author = 'improtech s.r.o.';

/** The editions that follow another one. */
export const successors = listEditions().filter(({ date }) => date > '2026-11-22');
const editions = successors.map((name) => {
  const edition = { ...getEdition(name), author };
  return {
    name: `${name.locale}-${name.policy}-${name.date}`,
    edition,
    before: getEdition({ ...name, date: edition.before ?? '' }),
  };
});

const part = (text: string) => `## Part {#part}\n\n${text}\n\n## End {#end}\n\nText.`;
const made = [
  ['items', '1. names\n2. old addresses\n3. mail', '1. names\n2. mail\n3. telephone numbers\n4. more'],
  [
    'nested items',
    '- (a) names\n  - (i) first\n- (b) mail',
    '- (a) names\n  - (i) first\n  - (ii) last\n- (b) mail',
  ],
  [
    'rows',
    '| A | B |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |',
    '| A | B |\n| - | - |\n| 1 | 2 |\n| 5 | 6 |\n| 7 | 8 |',
  ],
  ['paragraphs', 'One thing.\n\nTwo.', 'One thing, really.\n\nAnother matter.\n\nA third one.\n\nTwo.'],
  ['a paragraph that is split', 'One thing here. Another there.', 'One thing here.\n\nAnother there.'],
  ['paragraphs that are merged', 'One thing here.\n\nAnother there.', 'One thing here. Another there.'],
  ['weight, and a link that goes', 'See [us](https://a.example) now.', 'See us **now**.'],
].map(([name = '', before = '', after = '']) => ({
  name,
  edition: makeWordEdition(part(after)),
  before: makeWordEdition(part(before)),
}));
const moved = {
  name: 'a moved section',
  edition: makeWordEdition('## Two {#two}\n\nText.\n\n## One {#one}\n\nMuch text.\n\n- An item.'),
  before: makeWordEdition('## One {#one}\n\nText.\n\n- An item.\n\n## Two {#two}\n\nText.'),
};
/** Redlines of every kind, those of real editions first. */
export const cases = [...editions, ...made, moved];
