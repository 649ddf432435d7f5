import { describe, expect, it } from 'vitest';
import { makeRedline } from '#lib/policy/redline/redline.ts';
import { renderSection } from '#lib/policy/render.ts';
import { answer, write } from './answer.ts';

describe('a redline of two long texts', () => {
  const compare = (before: string, after: string) => {
    const [own, other] = [before, after].map((body) => answer(write(body)).sections ?? []);
    return makeRedline(own ?? [], other ?? [], 'en');
  };
  const list = (word: string) =>
    Array.from({ length: 1500 }, (_, index) => `- ${word}${index} and so on\n`).join('');
  const table = (word: string) =>
    `| A | B |\n| - | - |\n${Array.from({ length: 1500 }, (_, row) => `| ${word}${row} | b |\n`).join('')}`;
  const paragraphs = (word: string) =>
    Array.from({ length: 1500 }, (_, index) => `${word} says number ${index}.\n\n`).join('');

  it.each([
    ['items', list],
    ['rows', table],
    ['paragraphs', paragraphs],
  ])('is made where all of many %s changed', (_, make) => {
    expect(compare(make('one'), make('two'))[0]?.change).toBe('changed');
    expect(compare(make('one'), make('one'))[0]?.change).toBe('kept');
  });

  it('still finds the one item of many that was added', () => {
    const [section] = compare(list('one'), `- new\n${list('one')}`);
    const tree = section?.passages[0]?.tree ?? { type: 'root' as const, children: [] };
    const html = renderSection({ title: 'A', tree });
    expect(html.split('<ins>')).toHaveLength(2);
    expect(html).toContain('<li><ins>new</ins></li>');
  });
});
