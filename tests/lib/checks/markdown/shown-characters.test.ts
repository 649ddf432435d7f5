import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findWithLines, members } from './characters.ts';

it.each([
  ['\u2000', 'U+2000'],
  ['\u2003', 'U+2003'],
  ['\u205F', 'U+205F'],
  ['\u3000', 'U+3000'],
  ['&emsp;', 'U+2003'],
])('finds the unusual space %j', (space, code) => {
  expect(findWithLines(`## A {#a}\n\nOne${space}two.`)).toEqual([
    [8, `an unusual space stands in this line (${code}) — write an ordinary space`],
  ]);
});

it.each([
  'ก\u0E33 น้ำ ผู้ใช้ ปฏิบัติ ก็ ๑๒๓ ฯลฯ ๆ',
  'Žluťoučký kůň, 1\u00A0000\u202FKč, „úvozovky“ — a\u2009–\u2009b',
  'It’s 5&nbsp;°C, “so” & more… 😀 ☎ © ® ™ § ¶ † ‡ €',
  'Ação, naïve, Straße, Ελλάδα, Москва, 日本語, עברית',
])('leaves what readers see: %s', (text) => {
  expect(findWithLines(`## A {#a}\n\n${text}`, text.replaceAll('&', 'and'))).toEqual([]);
});

it.each([
  ['Ireland.&nbsp;We', '&nbsp;'],
  ['ภาพ&nbsp;และเสียง', '&nbsp;'],
  ['A &ndash; b', '&ndash;'],
  ['Kh&#225;t', '&#225;'],
])('names a reference of HTML: %s', (text, reference) => {
  const found = `"${reference}" is left over: of HTML — write the character that is meant`;
  expect(findWithLines(`## A {#a}\n\n- One.\n- ${text}`)).toEqual([[9, found]]);
});

it.each([
  'It is 90&nbsp;days, 5&nbsp;°C, 10&nbsp;%, §&nbsp;7',
  'V&nbsp;Praze a k&nbsp;tomu',
  'R&amp;D, a &lt; b',
  '`&nbsp;` of code',
])('leaves one that keeps words together or stands for a sign of Markdown: %s', (text) => {
  expect(findWithLines(`## A {#a}\n\n${text}`)).toEqual([]);
});

it('names one character a line once, and each line of several', () => {
  expect(findWithLines('## A {#a}\n\nO\u200Bn\u200Be\nt\u200Bwo.\n\nThr&shy;ee.')).toEqual([
    [8, 'an invisible character stands in this line (U+200B) — delete it, each of the 2 times'],
    [9, 'an invisible character stands in this line (U+200B) — delete it'],
    [11, 'an invisible character stands in this line (U+00AD) — delete it'],
  ]);
});

it('passes no text in which something cannot be seen, and every text without', () => {
  const stray = fc.constantFrom(...members).map(({ code }) => String.fromCodePoint(code));
  // Full stops that stand beside each other are left over of a draft.
  const shown = fc.constantFrom('a', 'č', 'ก', 'ิ', '1', ' ', '\u00A0', ',', '’', '日');
  const text = fc
    .array(fc.oneof({ weight: 8, arbitrary: shown }, stray), { maxLength: 20 })
    .map((all) => all.join(''));
  const isStray = (body: string) => members.some(({ code }) => body.includes(String.fromCodePoint(code)));
  fc.assert(
    fc.property(text, (body) => {
      const found = findWithLines(`## A {#a}\n\nText ${body} end.`);
      expect(found.some(([, message]) => message.startsWith('an invisible character'))).toBe(isStray(body));
      // What the remedy says is accepted.
      const mended = members.reduce((all, { code }) => all.replaceAll(String.fromCodePoint(code), ''), body);
      expect(findWithLines(`## A {#a}\n\nText ${mended} end.`)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
