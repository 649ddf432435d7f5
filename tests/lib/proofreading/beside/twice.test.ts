// A sentence that stands in two passages, word for word or with another figure.
import { describe, expect, it } from 'vitest';
import { say } from './say.ts';

/** A sentence of so many characters, which its words fill. */
const make = (length: number, beginning = 'We keep it') =>
  `${beginning} ${'x'.repeat(length - beginning.length - 1)}`;
const long = make(70);
const figures = make(40, 'We keep it 30 days');
const told = (column: number) =>
  `11:${column}: "${long.slice(0, 30)}…" stands in line 9 already — delete one of the two`;

describe('a sentence that stands there twice', () => {
  it.each([
    [`${long}.\n\nYes. ${long}.`, [told(6)]],
    [`${long}. No.\n\n${long}.`, [told(1)]],
    [`${make(69)}.\n\nYes. ${make(69)}.`, []],
    // What a passage repeats as a whole is told by itself.
    [`${long}.\n\n${long}.`, []],
    [`${long}. ${long}.`, []],
    // Headings and cells are not sentences.
    [`| a | b |\n| - | - |\n| ${long} | ${long}. A |`, []],
    [`### ${long}\n\n${long}. A.`, []],
    [`${figures}.\n\nYes. ${figures}.`, []],
    [`${make(70, 'We keep it 30 days')}.\n\nYes. ${make(69, 'We keep it 30 days')}.`, []],
  ])('is told where it is long: %s', (text, said) => {
    expect(say({ locale: 'en', text })).toEqual(said);
  });

  it('is told of each, with the line of the first', () => {
    const text = `${long}.\n\nYes. ${long}.\n\nNo. ${long}.`;
    expect(say({ locale: 'en', text })).toEqual([told(6), told(5).replace('11:', '13:')]);
  });

  it.each([
    [`${figures}x`, `${figures}x`.replace('30', '6'), true],
    [figures, figures.replace('30', '600'), true],
    [make(39, 'We keep it 30 days'), make(39, 'We keep it 60 days'), false],
    [figures, figures.replace('30 ', ''), false],
    [`v1.2 of ${figures}`, `v1.3 of ${figures}`, true],
    [`${figures}, see https://a.example/1`, `${figures}, see https://a.example/2`, false],
  ])('is told with another figure: %s %s', (one, other, isTold) => {
    const said = `"${other.slice(0, 30)}…" has another figure in line 9 — write the one that holds, once`;
    expect(say({ locale: 'en', text: `${one}.\n\nYes. ${other}.` })).toEqual(isTold ? [`11:6: ${said}`] : []);
  });

  it('was thought about in the edition before, where both stood there', () => {
    const [one, other] = [`${long}.`, `Yes. ${long}.`];
    const text = `${one}\n\n${other}`;
    expect(say({ locale: 'en', text, before: text })).toEqual([]);
    expect(say({ locale: 'en', text, before: one })).toEqual([told(6)]);
    expect(say({ locale: 'en', text, before: other })).toEqual([told(6)]);
  });

  it('is not doubted where the front matter says it', () => {
    expect(say({ locale: 'en', head: ['Terms', `${long}.`], text: `Yes. ${long}.` })).toEqual([]);
  });
});
