import { describe, expect, it } from 'vitest';
import { changes, frontMatterSchema } from '#lib/policy/schema.ts';

const first = { title: 'Terms', description: 'A policy.', change: 'first' };
const later = { ...first, change: 'material', summary: 'Backups are kept for a year.' };

const find = (value: unknown) =>
  frontMatterSchema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

describe('the front matter', () => {
  it('is read with its texts trimmed and its summary as a list', () => {
    expect(frontMatterSchema.parse({ ...later, title: ' Terms ' })).toEqual({
      ...later,
      summary: ['Backups are kept for a year.'],
    });
    expect(frontMatterSchema.parse(first)).toEqual(first);
    expect(
      find({ ...later, change: 'editorial', summary: ['1', '2', '3', '4', '5'], notice: 'required' }),
    ).toBe(undefined);
  });

  it.each<[string, unknown, string[]]>([
    ['a title that is no text', { ...first, title: 12 }, ['title must be text']],
    ['an empty title', { ...first, title: '  ' }, ['title is empty']],
    [
      'an invisible character',
      { ...first, title: 'Te\u200Brms' },
      ['title holds an invisible character (U+200B)'],
    ],
    [
      'a control character',
      { ...first, title: 'Te\u0007rms' },
      ['title holds an invisible character (U+0007)'],
    ],
    ['another change', { ...first, change: 'minor' }, ['change must be first, material or editorial']],
    ['a notice that is no text', { ...later, notice: 5 }, ['notice must be text']],
    [
      'a summary in the first edition',
      { ...first, summary: 'x' },
      ['summary has no place in a first edition: nothing changed'],
    ],
    ['no summary in a later one', { ...first, change: 'editorial' }, ['summary is missing']],
    ['a summary that is no text', { ...later, summary: 5 }, ['summary must be one to five lines of text']],
    ['an empty list', { ...later, summary: [] }, ['summary must be one to five lines of text']],
    [
      'six lines',
      { ...later, summary: ['1', '2', '3', '4', '5', '6'] },
      ['summary must be one to five lines of text'],
    ],
    ['a line that is no text', { ...later, summary: ['1', 2] }, ['summary.1 must be text']],
    ['a line twice', { ...later, summary: ['1', '2', '1'] }, ['summary says the same twice']],
    ['a line twice but for its spaces', { ...later, summary: ['1', ' 1'] }, ['summary says the same twice']],
  ])('is refused with %s', (_, value, errors) => {
    expect(find(value)).toEqual(errors);
  });

  it.each([
    '*a*',
    'a *b c*, d',
    '**a**',
    'a __b__',
    'a `b`',
    '[a](b)',
    '<b>a',
    'a </i>',
    '<B>',
    '# A',
    '### A',
    'a\n**b',
  ])('is refused with Markdown or HTML, which would be shown as it is written: %j', (title) => {
    const errors = find({ ...first, title });
    expect(errors).toContain('title holds Markdown or HTML, and is shown as it is written');
  });

  it.each(['a * b', 'a *b', '_ga_* and _gcl_*', '5*, 6*', 'a_b', '[a] (b)', 'a < b', 'A # b', '#1', 'a # b'])(
    'may hold %j',
    (title) => {
      expect(find({ ...first, title })).toBeUndefined();
    },
  );

  it('has no other keys', () => {
    expect(find({ ...first, author: 'A' })).toHaveLength(1);
  });

  it('reads each kind of change', () => {
    expect(changes.map((change) => find({ ...later, change }))).toEqual([
      ['summary has no place in a first edition: nothing changed'],
      undefined,
      undefined,
    ]);
  });
});
