import type { Parents } from 'mdast';
import { describe, expect, it } from 'vitest';
import { checkLeftovers } from '#lib/checks/markdown/leftovers.ts';

const heading: Parents = { type: 'heading', depth: 2, children: [] };
const paragraph: Parents = { type: 'paragraph', children: [] };

/** What is reported of a text that begins on line 7. */
const find = (value: string, parent: Parents = paragraph) => {
  const found: string[] = [];
  const start = { line: 7, column: 3 };
  checkLeftovers({ type: 'text', value, position: { start, end: start } }, parent, (at, ...words) => {
    const line = typeof at === 'number' ? at : at.line;
    found.push([line, ...words].join(' | '));
  });
  return found;
};

const kinds = {
  template: 'of a template | write what belongs in its place',
  change: 'of a tracked change | write the text as it is to be, without the marks',
  attributes: 'of another system’s Markdown | delete it',
  box: 'of another system’s Markdown | delete the line and the one that ends the box: what stands between is a paragraph',
  note: 'of another system’s Markdown | delete it; the text stands as a paragraph or a quotation',
  contents: 'of a list of contents | delete it: the page makes its own',
  footnote: 'of a footnote | write the note in brackets or as a sentence of its own',
  reference: 'of a cross-reference in Word | write what it referred to, or a link to its section',
  link: 'of a link or a box | write its text, or delete it',
  brackets: 'of a draft | write what belongs in its place, or round brackets',
  draft: 'of a draft | write what belongs in its place',
  period: 'of a draft: a period without its number | write how long',
};

describe('what was left behind', () => {
  it.each<[keyof typeof kinds, string[]]>([
    [
      'template',
      ['{{ company }}', '{{a\nb}}', '{% include a.md %}', '<%= name %>', '\u0024{name}', '%%NAME%%'],
    ],
    ['change', ['{++new words++}', '{--old words--}', '{~~old~>new~~}', '{>>a note<<}', '{==marked==}']],
    ['attributes', ['{: .lead}', '{.wide .low}', '{ lang="cs" }', "{x='5' y}"]],
    ['box', [':::note', ':::: warning']],
    ['note', ['[!NOTE]', '[!tip]']],
    ['contents', ['[TOC]', '[toc]', '[[TOC]]', '[[_TOC_]]', '[[__TOC__]]', '{toc}']],
    ['footnote', ['[^1]', '[^note]']],
    [
      'reference',
      [
        'Error! Reference source not found',
        'Error! Bookmark not defined',
        'error!Hyperlink reference not valid',
        'Chyba! Nenalezen zdroj odkazů',
        'Chyba!  Záložka není definována',
        'ข้อผิดพลาด! ไม่พบแหล่งที่มาการอ้างอิง',
        'ข้อผิดพลาดไม่พบแหล่งที่มา',
        'ผิดพลาด! ไม่พบแหล่งที่มา',
      ],
    ],
    ['link', ['[]', '[  ]']],
    ['brackets', ['[1]', '[DATE]', '[doplnit]', '[ระบุวันที่]', `[${'a'.repeat(80)}]`]],
    [
      'draft',
      [
        ...['TODO', 'todo', 'TBD', 'TBC', 'FIXME', 'XXX', 'XXXXX', 'N.N.', 'doplnit', 'doplňte', 'vyplnit'],
        ...['to be added', 'will be completed', 'To be determined', 'to be confirmed'],
        ...['Lorem ipsum', 'dolor sit amet', 'รอข้อมูล', 'ใส่ข้อมูล', '??', '???', '___', '____'],
      ],
    ],
  ])('is found and named: %s', (kind, texts) => {
    for (const text of texts) {
      expect(find(`A ${text}`.replace(/^A (?=:::)/, ''))).toEqual([
        `7 | "${text}" is left over: ${kinds[kind]}`,
      ]);
    }
  });

  it.each([
    ...['X month', 'X months', 'N days', 'N day', 'YY years', 'YYYY year', 'XX weeks', 'X-week', 'X hours'],
    ...['__ hours', '.... days', '…… days', 'X let', 'X rok', 'X roků', 'X roky', 'X měsíců', 'X  týdnů'],
    ...['X dní', 'N dnů', 'N dny', 'X hodin', 'X ปี', 'Xปี', 'X เดือน', 'X สัปดาห์', 'XX วัน', 'X ชั่วโมง'],
  ])('is found where a period has no number: %s', (text) => {
    const [mark] = /^(?:\w+|\.+|…+)(?=[\s-])|^X/.exec(text) ?? [];
    expect(find(`kept for ${text}`)).toEqual([
      expect.stringMatching(
        new RegExp(`^7 \\| "${mark?.replaceAll('.', '\\.')}-?" is left over: ${kinds.period}$`),
      ),
    ]);
  });

  it('is named once, by the first that fits, on its own line', () => {
    expect(find('One.\nTwo {{ a }} and {{ b }}, TODO.')).toEqual([
      `8 | "{{ a }}" is left over: ${kinds.template}`,
    ]);
    expect(find('a\nb\n:::note\nc')).toEqual([`9 | ":::note" is left over: ${kinds.box}`]);
    expect(find('Error! Bookmark not defined. Next.\n')).toEqual([
      `7 | "Error! Bookmark not defined" is left over: ${kinds.reference}`,
    ]);
  });
});

describe('what is meant as it stands', () => {
  it.each([
    ...['a {b} c', 'a { b } c = "d"', '100 %% of', '%% %%', '{ + }', '{a++}', 'see ::: there', ': a', ':: b'],
    ...['TOC', '[](x', `[${'a'.repeat(81)}]`, '[a\nb]', 'Error! Nothing', 'Chyba v textu'],
    ...['TODOs', 'aTODO', '1TODO', 'TBD2', 'XX', 'XX.', 'N. N.', 'to be told', 'be added', 'loremipsum'],
    ...[
      'aX months',
      '2X months',
      'X monthly',
      'X mon',
      '5 months',
      'X. days',
      '... days',
      '… days',
      'X dnem',
    ],
    ...['Y days', 'X letadel', 'Is it? Yes.', '? ?', '__', 'N', 'X'],
  ])('is left alone: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('is the id at the end of a heading, and nowhere else', () => {
    expect(find('Terms {#a="b"}', heading)).toEqual([]);
    expect(find('{#a="b"} terms', heading)).toEqual([`7 | "{#a="b"}" is left over: ${kinds.attributes}`]);
    expect(find('Terms {#a="b"}')).toEqual([`7 | "{#a="b"}" is left over: ${kinds.attributes}`]);
  });
});
