// What headings and paragraphs hold that was not meant as it stands; the first heading is "A", in the seventh line.
import { describe, expect, it } from 'vitest';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { say } from './say.ts';

/** A text with these headings behind the first, each with a text of its own, from the eleventh line on, four lines each. */
const make = (...titles: string[]) =>
  [
    'One.',
    ...titles.flatMap((title, index) => [`## ${title} {#b${index}}`, `More ${'x'.repeat(index)}.`]),
  ].join('\n\n');

describe('headings', () => {
  it.each([['A'], ['a'], ['1. A']])('are told where two are the same: A, %s', (title) => {
    expect(say('en', make(title))).toEqual([
      `11:1: the heading "${title}" stands in line 7 already — call each section as what it says`,
    ]);
  });

  it.each([['12. C'], ['12) C'], ['1 C']])('are told where few have a number: %s', (title) => {
    expect(say('en', make('B', title))).toEqual([
      `15:1: "${title}" has a number, and most headings have none — number all of them, or none`,
    ]);
  });

  it.each([['1. B', '2. C'], ['1. B'], ['B 12 c', 'C'], ['1B', 'C']])(
    'may have numbers: %s %s',
    (...titles) => {
      expect(say('en', make(...titles))).toEqual([]);
    },
  );

  it.each([['*B*'], ['**B**'], ['B and **C**']])('are told where they are marked: %s', (title) => {
    expect(say('en', make(title))).toEqual([
      `11:1: the heading "${title.replaceAll('*', '')}" is marked — write it without ** and *: headings have a form of their own`,
    ]);
  });
});

describe('a paragraph', () => {
  it.each<[FrozenLocale, text: string, intro: string]>([
    ['en', 'We have the following two rights.', 'following two rights'],
    ['en', 'Among others, these rights.', 'these rights'],
    ['cs', 'Máte následující práva.', 'následující práva'],
    ['cs', 'Slouží následujícím dvěma účelům.', 'následujícím dvěma účelům'],
    ['cs', 'Slouží těmto účelům.', 'těmto účelům'],
  ])('ends with a colon before a list, in %s: %s', (locale, text, intro) => {
    expect(say(locale, `${text}\n\n- x;\n- y.`)).toEqual([
      `9:1: a full stop before a list: "${intro}." — write "${intro}:"`,
    ]);
    expect(say(locale, `${text}\n\nAnd x.`)).toEqual([]);
  });

  it.each<[FrozenLocale, text: string]>([
    ['en', 'We have these rights. Then more.'],
    ['en', 'We have the following one or two.'],
    ['cs', 'Máte tato práva. A více.'],
    ['th', 'คุณมีสิทธิเหล่านี้'],
  ])('may end otherwise before a list, in %s: %s', (locale, text) => {
    expect(say(locale, `${text}\n\n- x;\n- y.`)).toEqual([]);
  });

  it.each([
    ['**Data**\n\nWe ask.', 'Data'],
    ['**Data. More**\n\nWe ask.', 'Data. More'],
  ])('is told where it is a heading: %s', (text, title) => {
    expect(say('en', text)).toEqual([`9:1: "${title}" is a heading in bold letters — write ### ${title}`]);
  });

  it.each(['**Data**', '**Data**\n\n- x;\n- y.', '**Data.**\n\nWe ask.', '**Data** of ours\n\nWe ask.'])(
    'is no heading: %s',
    (text) => expect(say('en', text)).toEqual([]),
  );

  it('is told where nothing follows', () => {
    expect(say('en', 'We have all of these rights:')).toEqual([
      '9:1: nothing follows behind "… all of these rights:" — write what does, or a full stop',
    ]);
    expect(say('en', 'We have all of these rights:\n\nOne.')).toEqual([]);
  });
});
