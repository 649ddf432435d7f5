import { describe, expect, it } from 'vitest';
import { compareTokens } from '#lib/policy/redline/runs.ts';
import {
  findLink,
  measureSimilarity,
  readText,
  readTokens,
  splitWords,
  writeTokens,
} from '#lib/policy/redline/words.ts';

const compare = (before: string, after: string) =>
  compareTokens(readText(before, 'en'), readText(after, 'en'))
    .map(({ kind, tokens }) => {
      const text = tokens.map((token) => token.text).join('');
      return kind === 'kept' ? text : `${kind === 'added' ? '{+' : '{-'}${text}}`;
    })
    .join('');

describe('words', () => {
  it('are those of their language', () => {
    expect(splitWords('One two.', 'en')).toEqual(['One', ' ', 'two', '.']);
    expect(splitWords('ข้อมูลส่วนบุคคล', 'th')).toEqual(['ข้อมูล', 'ส่วน', 'บุคคล']);
  });

  it('are read with the elements around them, and written back as they were', () => {
    const text = (value: string) => ({ type: 'text' as const, value });
    const nodes = [
      text('a '),
      {
        type: 'strong' as const,
        children: [text('b '), { type: 'emphasis' as const, children: [text('c')] }],
      },
      { type: 'break' as const },
      { type: 'link' as const, url: '/x', children: [text('d e')] },
      { type: 'inlineCode' as const, value: 'f' },
    ];
    const tokens = readTokens(nodes, 'en');
    expect(writeTokens(tokens)).toEqual(nodes);
    expect(tokens.map(({ text: word }) => word)).toEqual(['a', ' ', 'b', ' ', 'c', '\n', 'd', ' ', 'e', 'f']);
    expect(findLink(tokens[6])?.url).toBe('/x');
    expect(findLink(tokens[0])).toBeUndefined();
    expect(findLink(undefined)).toBeUndefined();
    const words = new Map(tokens.map(({ text: word, key }) => [word, key]));
    expect(new Set(words.values()).size).toBe(words.size);
    expect(readTokens([{ type: 'html', value: '<b>' }], 'en')).toEqual([]);
  });

  it('are shown as a browser shows them, however the source was wrapped', () => {
    const [first, second] = ['a\n \tb', 'a b'].map((value) => readTokens([{ type: 'text', value }], 'en'));
    expect(first?.map(({ key }) => key)).toEqual(second?.map(({ key }) => key));
  });
});

describe('what two texts have in common', () => {
  it.each([
    ['', '', 1],
    [' ', '', 1],
    ['a', '', 0],
    ['a b', 'a b', 1],
    ['a b', 'b  a', 1],
    ['a b c d', 'a b x y', 0.5],
    ['a a a', 'a', 0.5],
    ['a', 'a a a', 0.5],
    ['a b', 'c d', 0],
  ])('"%s" and "%s": %d', (before, after, similarity) => {
    expect(measureSimilarity(readText(before, 'en'), readText(after, 'en'))).toBe(similarity);
  });
});

describe('a comparison word by word', () => {
  it.each([
    ['one two three', 'one two three', 'one two three'],
    ['', 'one', '{+one}'],
    ['one', '', '{-one}'],
    ['keep data for 5 years', 'keep data for 10 years', 'keep data for {-5}{+10} years'],
    // Between two changes, what is no more than three words and no longer than they are is taken with them.
    ['alpha one beta', 'gamma one delta', '{-alpha one beta}{+gamma one delta}'],
    ['a one two b', 'c one two d', '{-a}{+c} one two {-b}{+d}'],
    [
      'alphabetical a b c betamax',
      'gammagraphic a b c deltaplane',
      '{-alphabetical a b c betamax}{+gammagraphic a b c deltaplane}',
    ],
    [
      'alphabetical a b c d betamax',
      'gammagraphic a b c d deltaplane',
      '{-alphabetical}{+gammagraphic} a b c d {-betamax}{+deltaplane}',
    ],
    // Marks and spaces alone never stand apart.
    ['a, b', 'c, d', '{-a, b}{+c, d}'],
    ['one two', 'one new two', 'one {+new }two'],
    ['one old two', 'one two', 'one {-old }two'],
  ])('"%s" → "%s"', (before, after, shown) => {
    expect(compare(before, after)).toBe(shown);
  });
});
