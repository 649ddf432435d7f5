import { describe, expect, it } from 'vitest';
import { parseFile } from '#lib/policy/parse.ts';
import { leadLinks } from '#lib/policy/redline/links.ts';
import { countChanges, groupSections, makeRedline } from '#lib/policy/redline/redline.ts';
import { renderTree } from '#lib/policy/render.ts';
import { makeSections } from '#lib/policy/sections.ts';

const read = (body: string) => {
  const text = `---\ntitle: T\ndescription: D\nchange: first\n---\n\n${body}\n`;
  const parsed = parseFile({ path: 'x.md', text }, []);
  return parsed ? makeSections(parsed.tree, text) : [];
};
/** Sections written as `id` or `id=text`. */
const write = (list: string) =>
  list
    .split(' ')
    .filter(Boolean)
    .map((each) => each.split('='))
    .map(([id, text = 'Text']) => `## ${id} {#${id}}\n\n${text}.`)
    .join('\n\n');
const compare = (before: string, after: string) => makeRedline(read(write(before)), read(write(after)), 'en');

describe('the sections of two editions', () => {
  it.each([
    ['a b c', 'a b c', 'a b c'],
    ['a b c', 'a c', 'a b c'],
    ['a b c', 'b c', 'a b c'],
    ['a b c', 'c b', 'a c b'],
    ['a', 'x a', 'x a'],
    ['a b', 'x y', 'a b x y'],
    ['', 'x', 'x'],
  ])(
    '"%s" and "%s" stand in the order of the new one, what was removed where it stood: %s',
    (before, after, ids) => {
      expect(
        compare(before, after)
          .map(({ id }) => id)
          .join(' '),
      ).toBe(ids);
    },
  );

  it.each([
    ['a b c', 'a b c', []],
    ['a b c', 'c a b', ['c']],
    ['a b c', 'x b c', []],
    ['a b c d', 'b a d', ['a']],
  ])('"%s" and "%s" have moved: %j', (before, after, moved) => {
    expect(compare(before, after).flatMap(({ id, isMoved }) => (isMoved ? [id] : []))).toEqual(moved);
  });

  it('are grouped where neighbours stayed as and where they were', () => {
    const groups = groupSections(compare('a b c d e f', 'a b c=Other x d e f'));
    expect(groups.map(({ isKept, members }) => [isKept, members.map(({ id }) => id).join('')])).toEqual([
      [true, 'ab'],
      [false, 'cx'],
      [true, 'def'],
    ]);
    expect(groupSections([])).toEqual([]);
  });

  it('are counted by how they changed, and the passages in them', () => {
    expect(countChanges(compare('a b=One c', 'b=Two c x=New'))).toEqual({
      changed: 1,
      added: 1,
      removed: 1,
      moved: 0,
      insertions: 3,
      deletions: 3,
    });
    const before = read('## A {#a}\n\nSee [here](https://a.example).');
    const after = read('## A {#a}\n\nSee [here](https://b.example).');
    expect(countChanges(makeRedline(before, after, 'en'))).toMatchObject({ insertions: 1, deletions: 1 });
  });

  it('have the heading of the new one, or of the one that is gone', () => {
    const redline = makeRedline(
      read('## Old {#a}\n\nText.\n\n## Gone {#b}\n\nText.'),
      read('## New {#a}\n\nText.'),
      'en',
    );
    expect(redline.map(({ heading }) => heading)).toEqual(['New', 'Gone']);
  });
});

it('leads links to a section into the edition in which they stand', () => {
  const [section] = makeRedline(
    read('## A {#a}\n\nRead on [here](#b), and call [us](https://a.example) whenever you like.'),
    read('## A {#a}\n\nRead on [there](#c), and call [us](https://a.example) whenever you like.'),
    'en',
  );
  const tree = section?.passages[0]?.tree ?? { type: 'root', children: [] };
  const name = { locale: 'en', policy: 'terms' } as const;
  leadLinks(tree, { ...name, date: '2026-01-01' }, { ...name, date: '2026-02-01' });
  expect(renderTree(tree, 'A')).toBe(
    '<p>Read on <del><a href="/en/terms/2026-01-01#b">here</a></del><ins><a href="/en/terms/2026-02-01#c">there</a></ins>, and call <a href="https://a.example">us</a> whenever you like.</p>',
  );
});
