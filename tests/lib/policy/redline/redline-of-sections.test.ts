import { describe, expect, it } from 'vitest';
import { getEdition } from '#lib/policy/policies.ts';
import { countChanges, makeRedline, type RedlineSection } from '#lib/policy/redline/redline.ts';
import { renderSection } from '#lib/policy/render.ts';
import { compare, join, leaveRoles, write } from './compare.ts';

describe('makeRedline', () => {
  it('aligns sections by id, and names those that were added, removed, changed or moved', () => {
    const before = '## A {#a}\n\nOne.\n\n## B {#b}\n\nTwo.\n\n## C {#c}\n\nThree.\n\n## D {#d}\n\nFour.';
    const after = '## D {#d}\n\nFour.\n\n## A {#a}\n\nOne.\n\n## New {#e}\n\nFive.\n\n## C2 {#c}\n\nThree.';
    const redline = compare(before, after);
    const show = ({ title }: RedlineSection) => title.map(({ kind, text }) => `${kind}: ${text}`).join(', ');
    expect(redline.map((section) => [section.id, section.change, section.isMoved, show(section)])).toEqual([
      ['d', 'kept', true, 'kept: D'],
      ['a', 'kept', false, 'kept: A'],
      ['b', 'removed', false, 'removed: B'],
      ['e', 'added', false, 'added: New'],
      ['c', 'changed', false, 'removed: C, added: C2'],
    ]);
    expect(countChanges(redline)).toEqual({
      changed: 1,
      added: 1,
      removed: 1,
      moved: 1,
      insertions: 3,
      deletions: 3,
    });
  });

  it.each([
    ['a tight list that became a loose one', '- one\n- two', '- one\n\n- two'],
    ['a column set to the right', '| A |\n| --- |\n| 1 |', '| A |\n| --: |\n| 1 |'],
    ['a rule between two paragraphs', 'One.\n\n---\n\nTwo.', 'One.\n\nTwo.'],
  ])('calls a section kept in which no word changed: %s', (_, before, after) => {
    const [section] = compare(`## A {#a}\n\n${before}`, `## A {#a}\n\n${after}`);
    expect([section?.change, section?.passages.map(({ isChanged }) => isChanged)]).toEqual(['kept', [false]]);
    const [own] = write(`## A {#a}\n\n${after}`);
    expect(section && join(section)).toBe(own && leaveRoles(renderSection(own)));
  });

  it('shows a section under a new id as one removed and one added', () => {
    const redline = compare('## A {#a}\n\nText.', '## A {#b}\n\nText.');
    expect(redline.map(({ id, change }) => [id, change])).toEqual([
      ['a', 'removed'],
      ['b', 'added'],
    ]);
  });

  it('finds nothing in two equal editions', () => {
    const { sections } = getEdition({ locale: 'th', policy: 'privacy', date: '2026-11-23' }, '2026-11-23');
    const redline = makeRedline(sections, sections, 'th');
    expect(countChanges(redline)).toEqual({
      changed: 0,
      added: 0,
      removed: 0,
      moved: 0,
      insertions: 0,
      deletions: 0,
    });
  });

  it('puts labels for screen readers before and behind each change', () => {
    const [section] = compare('## A {#a}\n\nOne.', '## A {#a}\n\nTwo.');
    expect(
      section &&
        join(section, { added: ['added: ', ' end of addition '], removed: ['removed: ', ''], address: '' }),
    ).toBe(
      '<p><del><span>removed: </span>One</del><ins><span>added: </span>Two<span> end of addition </span></ins>.</p>',
    );
  });
});
