import { describe, expect, it } from 'vitest';
import { findProblems } from './find.ts';

describe('what was left behind is found', () => {
  it.each([
    ['{{ company }}', '{{ company }}'],
    ['{% include cookies.md %}', '{% include cookies.md %}'],
    ['{: .lead}', '{: .lead}'],
    ['{.wide}', '{.wide}'],
    ['{++new++}', '{++new++}'],
    [':::note', ':::note'],
    ['data[^1] are', '[^1]'],
    ['data[1] are', '[1]'],
    ['> [!NOTE]', '[!NOTE]'],
    ['[TOC]', '[TOC]'],
    ['[DATE]', '[DATE]'],
    ['[doplnit]', '[doplnit]'],
    ['[…]', '[…]'],
    ['[ระบุวันที่]', '[ระบุวันที่]'],
    ['We keep them for X months.', 'X'],
    ['Uchováváme je XX měsíců.', 'XX'],
    ['เก็บไว้ XX วัน', 'XX'],
    ['within ___ days', '___'],
    ['TODO: ask', 'TODO'],
    ['TBD', 'TBD'],
    ['???', '???'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['see Error! Reference source not found.', 'Error! Reference source not found'],
    ['viz Chyba! Nenalezen zdroj odkazů.', 'Chyba! Nenalezen zdroj odkazů'],
  ])('%s', (text, leftover) => {
    expect(findProblems(text)).toEqual([expect.stringContaining(`1: "${leftover}" is left over: `)]);
  });

  it.each([
    'The right to be informed (Article 13) [text](#terms) holds.',
    'Vzor X. Y. platí; a co dál?',
    '`{{ template }}` and `[DATE]` stand in code.',
    'ปี ๒๕๖๙ และ 90 วัน',
  ])('and nothing else: %s', (text) => {
    expect(findProblems(text)).toEqual([]);
  });
});
