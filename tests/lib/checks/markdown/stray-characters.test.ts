import { describe, expect, it } from 'vitest';
import { findWithLines, members } from './characters.ts';

/** Places of a text, with the line on which it stands; `@` is the character. */
const places: Record<string, [body: string, line: number]> = {
  paragraph: ['## A {#a}\n\nOne t@wo.', 8],
  'second line': ['## A {#a}\n\nOne\nt@wo.', 9],
  heading: ['## A@b {#a}\n\nText.', 6],
  item: ['## A {#a}\n\n- one\n- t@wo', 9],
  emphasis: ['## A {#a}\n\nOne **t@wo**.', 8],
  cell: ['## A {#a}\n\n| A |\n| - |\n| t@wo |', 10],
  'text of a link': ['## A {#a}\n\n[t@wo](#a)', 8],
  'title of a link': ['## A {#a}\n\n[two](#a "t@wo")', 8],
  quotation: ['## A {#a}\n\n> t@wo', 8],
};

describe.each(members)('$name ($family)', ({ code, name }) => {
  // A break of Word stands for a space.
  const remedy = code === 0x0b || code === 0x0c ? 'write a space' : 'delete it';
  const message = `an invisible character stands in this line (${name}) — ${remedy}`;

  it('is found as it stands, everywhere', () => {
    const own = String.fromCodePoint(code);
    for (const [body, line] of Object.values(places))
      expect(findWithLines(body.replace('@', own))).toEqual([[line, message]]);
    expect(findWithLines(`## A {#a}\n\n\`t${own}wo\``)).toEqual([[8, message]]);
    expect(findWithLines(`## A {#a}\n\n\`\`\`\nt${own}wo\n\`\`\``)).toEqual([[9, message]]);
  });

  it('is found in the front matter, as it stands and escaped', () => {
    const escaped =
      code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
    const expected = [[2, `"title" holds an invisible character (${name}) — ${remedy}`]];
    expect(findWithLines('## A {#a}\n\nText.', `"T${escaped}t"`)).toEqual(expected);
    expect(findWithLines('## A {#a}\n\nText.', `"${escaped}"`)).toEqual(expected);
  });
});

// Markdown reads a reference to some of them as the sign of a lost character.
it.each(members.filter(({ code }) => code > 0x9f))(
  'finds $name ($family) as a reference, in digits of either base',
  ({ code }) => {
    for (const reference of [`&#x${code.toString(16)};`, `&#${code};`]) {
      for (const [body, line] of Object.values(places)) {
        const [found] = findWithLines(body.replace('@', reference));
        expect(found?.[0]).toBe(line);
        expect(found?.[1]).toMatch(
          /^(an invisible character|the sign of a lost character) stands in this line/,
        );
      }
    }
  },
);

it.each([
  '&shy;',
  '&ZeroWidthSpace;',
  '&zwnj;',
  '&zwj;',
  '&lrm;',
  '&rlm;',
  '&NoBreak;',
  '&InvisibleTimes;',
  '&af;',
])('finds %s', (reference) => {
  expect(findWithLines(`## A {#a}\n\nOne t${reference}wo.`)).toEqual([
    [
      8,
      expect.stringMatching(/^an invisible character stands in this line \(U\+[0-9A-F]{4,}\) — delete it$/),
    ],
  ]);
});

it.each(['\\ud800', '\\udfff', '\\ud800x'])('finds the lone surrogate %s in the front matter', (written) => {
  expect(findWithLines('## A {#a}\n\nText.', `"T${written}"`)).toEqual([
    [2, expect.stringMatching(/^"title" holds an invisible character \(U\+D[0-9A-F]{3}\) — delete it$/)],
  ]);
});

it.each([
  ['\uF70B', 'write "้"'],
  ['\uF713', 'write "่"'],
  ['\uF0B7', 'write "- " where an item begins'],
])('says what stands for %j of a font', (own, remedy) => {
  expect(findWithLines(`## A {#a}\n\nOne t${own}wo.`)).toEqual([
    [8, expect.stringMatching(new RegExp(`— ${remedy}$`))],
  ]);
});
