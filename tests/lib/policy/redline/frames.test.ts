// What keeps its form while its words change: lists, quotations, tables, and paragraphs that were only parted.
import { describe, expect, it } from 'vitest';
import { countChanges } from '#lib/policy/redline/redline.ts';
import { compare, compareTexts } from './compare.ts';

describe('what stands within something', () => {
  it.each([
    [
      'a quotation, word by word',
      '> One of two things.',
      '> One of three things.',
      '<blockquote>\n<p>One of <del>two</del><ins>three</ins> things.</p>\n</blockquote>',
    ],
    [
      'a quotation of which nothing is left',
      '> One.',
      '> Zwei drei!',
      '<blockquote>\n<p><del>One.</del></p>\n<p><ins>Zwei drei!</ins></p>\n</blockquote>',
    ],
    [
      'a list of which nothing is left',
      '- one',
      '- zwei drei',
      '<ul>\n<li><del>one</del></li>\n<li><ins>zwei drei</ins></li>\n</ul>',
    ],
    [
      'a list without numbers of which an item is gone',
      '- one thing\n- two things\n- three more',
      '- one thing\n- three more',
      '<ul>\n<li>one thing</li>\n<li><del>two things</del></li>\n<li>three more</li>\n</ul>',
    ],
    [
      'a quotation of which a paragraph is gone',
      '> One thing.\n>\n> Two gone.',
      '> One thing.',
      '<blockquote>\n<p>One thing.</p>\n<p><del>Two gone.</del></p>\n</blockquote>',
    ],
    [
      'a counted list, with the number of each item in its edition',
      '3. one thing\n4. a matter that is gone',
      '3. entirely new words\n4. one thing',
      '<ol start="3">\n<li value="3"><ins>entirely new words</ins></li>\n<li value="4">one thing</li>\n<li value="4" class="removed"><del>a matter that is gone</del></li>\n</ol>',
    ],
    [
      'a counted list to which an item was added: it counts by itself',
      '1. one thing',
      '1. one thing\n2. two more',
      '<ol>\n<li>one thing</li>\n<li><ins>two more</ins></li>\n</ol>',
    ],
    [
      'several paragraphs that stay, and one that does not',
      'One.\n\nTwo.\n\nThree.\n\nFour days.',
      'One.\n\nTwo.\n\nThree.\n\nFive days.',
      '<p>One.</p>\n<p>Two.</p>\n<p>Three.</p>\n<p><del>Four</del><ins>Five</ins> days.</p>',
    ],
    [
      'the one of two paragraphs that is equal, not the one that is only alike',
      'A b c.\n\nZero.',
      'A **b** c.\n\nA b c.\n\nQueen.',
      '<p><ins>A <strong>b</strong> c.</ins></p>\n<p>A b c.</p>\n<p><del>Zero</del><ins>Queen</ins>.</p>',
    ],
  ])('is marked in %s', (_, before, after, html) => {
    expect(compareTexts(before, after)).toBe(html);
  });

  it('is a table with its columns set as in the new edition', () => {
    const html = compareTexts(
      '| A | B |\n| :-- | --: |\n| one | after 1 day |',
      '| A | B |\n| :-- | --: |\n| one | after 2 days |',
    );
    expect(html.match(/<t[hd] [^>]*>/g)).toEqual([
      '<th align="left">',
      '<th align="right">',
      '<td align="left">',
      '<td align="right">',
    ]);
    expect(html).toContain('<td align="right">after <del>1 day</del><ins>2 days</ins></td>');
  });
});

describe('paragraphs that were not only parted', () => {
  it.each([
    [
      'a word of the second changed',
      'One thing. And two.',
      'One thing.\n\nAnd three.',
      '<p>One thing.<del> And two.</del></p>\n<p><ins>And three.</ins></p>',
    ],
    [
      'the end is gone',
      'One thing that is long enough. And two. Then three.',
      'One thing that is long enough.\n\nAnd two.',
      '<p>One thing that is long enough.<del> And two. Then three.</del></p>\n<p><ins>And two.</ins></p>',
    ],
    [
      'one became a heading',
      'One thing. And two.',
      'One thing.\n\n### And two.',
      '<p>One thing.<del> And two.</del></p>\n<h3 id="a-1"><ins>And two.</ins></h3>',
    ],
    [
      'one became an item',
      'One thing. And two.',
      'One thing.\n\n- And two.',
      '<p>One thing.<del> And two.</del></p>\n<ul>\n<li><ins>And two.</ins></li>\n</ul>',
    ],
  ])('are marked where %s', (_, before, after, html) => {
    expect(compareTexts(before, after)).toBe(html);
  });
});

it('counts insertions and deletions each by itself', () => {
  const count = (before: string, after: string) =>
    countChanges(compare(`## A {#a}\n\n${before}`, `## A {#a}\n\n${after}`));
  expect(count('One.', 'One.\n\nTwo.\n\nThree.')).toMatchObject({ insertions: 2, deletions: 0 });
  expect(count('One.\n\nTwo.', 'One.')).toMatchObject({ insertions: 0, deletions: 1 });
});
