import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTree } from '#lib/checks/markdown/tree.ts';
import type { ContentError } from '#lib/content-error.ts';
import { parseFile } from '#lib/policy/parse.ts';

/** What is found in a file: its line, and the problem with its remedy. */
const find = (body: string, title = 'T'): [line: number, message: string][] => {
  const text = `---\ntitle: ${title}\ndescription: D\nchange: first\n---\n${body}\n`;
  const errors: ContentError[] = [];
  const found: [number, string][] = [];
  const parsed = parseFile({ path: 'x.md', text }, errors);
  if (parsed)
    checkTree(parsed.tree, { path: 'x.md', text }, (at, problem, remedy) => {
      found.push([typeof at === 'number' ? at : at.line, `${problem} — ${remedy}`]);
    });
  return [
    ...errors.map(({ line, problem, remedy }) => [line, `${problem} — ${remedy}`] as [number, string]),
    ...found,
  ];
};

/** One or more members of every family of characters without a shape of their own. */
const invisible = {
  control: [0x01, 0x08, 0x0b, 0x1b, 0x7f, 0x85, 0x9f],
  format: [0xad, 0x61c, 0x6dd, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0xfeff, 0xfff9, 0x110bd],
  bidirectional: [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069],
  operators: [0x2060, 0x2061, 0x2064, 0x206a, 0x206f],
  fillers: [0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x3164, 0xffa0],
  variation: [0x180b, 0x180d, 0xfe00, 0xfe0e, 0xfe0f, 0xe0100, 0xe01ef],
  tags: [0xe0001, 0xe0020, 0xe0041, 0xe007f],
  separators: [0x2028, 0x2029],
  blanks: [0x2800, 0x1d159],
  private: [0xe000, 0xf8ff, 0xf0000, 0x10fffd],
  nothing: [0xfdd0, 0xfffe, 0xffff, 0x1fffe, 0x10ffff],
};
const members = Object.entries(invisible).flatMap(([family, codes]) =>
  codes.map((code) => ({ family, code, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` })),
);

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
  const message = `an invisible character stands in this line (${name}) — delete it`;

  it('is found as it stands, everywhere', () => {
    const own = String.fromCodePoint(code);
    for (const [body, line] of Object.values(places))
      expect(find(body.replace('@', own))).toEqual([[line, message]]);
    expect(find(`## A {#a}\n\n\`t${own}wo\``)).toEqual([[8, message]]);
    expect(find(`## A {#a}\n\n\`\`\`\nt${own}wo\n\`\`\``)).toEqual([[9, message]]);
  });

  it('is found in the front matter, as it stands and escaped', () => {
    const escaped =
      code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
    const expected = [[2, `"title" holds an invisible character (${name}) — delete it`]];
    expect(find('## A {#a}\n\nText.', `"T${escaped}t"`)).toEqual(expected);
    expect(find('## A {#a}\n\nText.', `"${escaped}"`)).toEqual(expected);
  });
});

// Markdown reads a reference to some of them as the sign of a lost character.
it.each(members.filter(({ code }) => code > 0x9f))(
  'finds $name ($family) as a reference, in digits of either base',
  ({ code }) => {
    for (const reference of [`&#x${code.toString(16)};`, `&#${code};`]) {
      for (const [body, line] of Object.values(places)) {
        const [found] = find(body.replace('@', reference));
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
  expect(find(`## A {#a}\n\nOne t${reference}wo.`)).toEqual([
    [
      8,
      expect.stringMatching(/^an invisible character stands in this line \(U\+[0-9A-F]{4,}\) — delete it$/),
    ],
  ]);
});

it.each(['\\ud800', '\\udfff', '\\ud800x'])('finds the lone surrogate %s in the front matter', (written) => {
  expect(find('## A {#a}\n\nText.', `"T${written}"`)).toEqual([
    [2, expect.stringMatching(/^"title" holds an invisible character \(U\+D[0-9A-F]{3}\) — delete it$/)],
  ]);
});

it.each([
  ['\u2000', 'U+2000'],
  ['\u2003', 'U+2003'],
  ['\u205F', 'U+205F'],
  ['\u3000', 'U+3000'],
  ['&emsp;', 'U+2003'],
])('finds the unusual space %j', (space, code) => {
  expect(find(`## A {#a}\n\nOne${space}two.`)).toEqual([
    [8, `an unusual space stands in this line (${code}) — write an ordinary space`],
  ]);
});

it.each([
  'ก\u0E33 น้ำ ผู้ใช้ ปฏิบัติ ก็ ๑๒๓ ฯลฯ ๆ',
  'Žluťoučký kůň, 1\u00A0000\u202FKč, „úvozovky“ — a\u2009–\u2009b',
  'It’s 5&nbsp;°C, “so” & more… 😀 ☎ © ® ™ § ¶ † ‡ €',
  'Ação, naïve, Straße, Ελλάδα, Москва, 日本語, עברית',
])('leaves what readers see: %s', (text) => {
  expect(find(`## A {#a}\n\n${text}`, text.replaceAll('&', 'and'))).toEqual([]);
});

it('names one character a line once, and each line of several', () => {
  expect(find('## A {#a}\n\nO\u200Bn\u200Be\nt\u200Bwo.\n\nThr&shy;ee.')).toEqual([
    [8, 'an invisible character stands in this line (U+200B) — delete it, each of the 2 times'],
    [9, 'an invisible character stands in this line (U+200B) — delete it'],
    [11, 'an invisible character stands in this line (U+00AD) — delete it'],
  ]);
});

it('passes no text in which something cannot be seen, and every text without', () => {
  const stray = fc.constantFrom(...members).map(({ code }) => String.fromCodePoint(code));
  const shown = fc.constantFrom('a', 'č', 'ก', 'ิ', '1', ' ', '\u00A0', '.', '’', '😀');
  const text = fc
    .array(fc.oneof({ weight: 8, arbitrary: shown }, stray), { maxLength: 20 })
    .map((all) => all.join(''));
  const isStray = (body: string) => members.some(({ code }) => body.includes(String.fromCodePoint(code)));
  fc.assert(
    fc.property(text, (body) => {
      const found = find(`## A {#a}\n\nText ${body} end.`);
      expect(found.some(([, message]) => message.startsWith('an invisible character'))).toBe(isStray(body));
      // What the remedy says is accepted.
      const mended = members.reduce((all, { code }) => all.replaceAll(String.fromCodePoint(code), ''), body);
      expect(find(`## A {#a}\n\nText ${mended} end.`)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
