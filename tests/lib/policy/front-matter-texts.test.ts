// What every text of the front matter and of the company's facts has to be: plain, as readers are to see it.
import { describe, expect, it } from 'vitest';
import { frontMatterSchema } from '#lib/policy/schema.ts';

const read = (title: unknown) => frontMatterSchema.safeParse({ title, description: 'D', change: 'first' });
/** What is wrong with a text, each with its remedy where it has one of its own. */
const find = (title: unknown) =>
  (read(title).error?.issues ?? []).map((issue) =>
    issue.code === 'custom' ? [issue.message, issue.params?.remedy] : [issue.message],
  );

describe('a text', () => {
  it.each([
    ['one\ntwo', 'one two'],
    ['one \t\n\t  two\nthree', 'one two three'],
    ['  one  two ', 'one  two'],
  ])('that is written over several lines is one line: %j', (value, title) => {
    expect(read(value).data?.title).toBe(title);
  });

  it.each<[string, string, string]>([
    ['a\u200Bb', 'holds an invisible character (U+200B)', 'delete it'],
    ['\uFEFFa', 'holds an invisible character (U+FEFF)', 'delete it'],
    ['a\u2003', 'holds an unusual space (U+2003)', 'write an ordinary space'],
  ])('holds nothing that is not seen as what it is, not even at its ends: %j', (value, message, remedy) => {
    expect(find(value)).toEqual([[message, remedy]]);
  });

  it('is told of the first such character alone', () => {
    expect(find('a\u200Bb\u200Bc\u2003d')).toEqual([['holds an invisible character (U+200B)', 'delete it']]);
  });

  it.each([
    ['„Zásady“', 'Zásady'],
    ['“Our policy”', 'Our policy'],
    ['«Politique»', 'Politique'],
    ['‚Zásady‘', 'Zásady'],
    ['’Policy’', 'Policy'],
  ])('is not put into the quotation marks of a word processor: %s', (value, inner) => {
    expect(find(value)).toEqual([
      ['stands in quotation marks that would be shown', `write "${inner}", in straight quotation marks`],
    ]);
  });

  it.each(['„Zásady“ a „podmínky“', 'What “personal” means', '“Personal” data', 'data “personal”', '’'])(
    'may quote words: %s',
    (value) => {
      expect(find(value)).toEqual([]);
    },
  );

  it.each([
    ['- one', '- one'],
    ['-one', '-one'],
    ['– one', '– one'],
    ['—  one', '—  one'],
    ['• one', '• one'],
    ['· one', '· one'],
    ['* one', '* one'],
    ['- one of many lines', '- one of man'],
  ])('does not begin with the mark of a list: %j', (value, shown) => {
    expect(find(value)).toEqual([
      [
        `begins with a mark that would be shown ("${shown}")`,
        'begin each line of a list with two spaces, a hyphen and a space: "  - text"',
      ],
    ]);
  });

  it.each(['one - two', 'one – two', 'a * b', '-', 'privacy-policy'])('may hold dashes: %j', (value) => {
    expect(find(value)).toEqual([]);
  });

  it('that begins in bold is told so, and not that it begins a list', () => {
    expect(find('**Zásady** a podmínky')).toEqual([
      [
        'holds Markdown or HTML, and is shown as it is written',
        'write plain text: no bold, italics, links or tags',
      ],
    ]);
  });

  it.each([
    ['', 'is empty'],
    [' \n ', 'is empty'],
    [5, 'must be text'],
    [['a'], 'must be text'],
    [null, 'must be text'],
  ])('is there, and is text: %j', (value, message) => {
    expect(find(value)).toEqual([[message]]);
  });
});
