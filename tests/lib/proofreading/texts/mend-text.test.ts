import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { mendText } from '#lib/proofreading/texts/mend-text.ts';

const head = '---\ntitle: "A  title"\nsummary: "A  line"\n--- \n\n';
const mend = (locale: Locale, text: string) => {
  const mended = mendText(head + text, locale);
  expect(mended.text.startsWith(head)).toBe(true);
  return [
    mended.text.slice(head.length),
    [...mended.counts].map(([what, count]) => `${what} (${count})`).join(', '),
  ];
};

describe('what is safe to mend', () => {
  it.each<[Locale, string, string, string]>([
    ['en', 'We say "data" and "use".', 'We say “data” and “use”.', 'straight quotation marks (4)'],
    ['cs', 'Říkáme "údaje".', 'Říkáme „údaje“.', 'straight quotation marks (2)'],
    ['th', 'เราใช้คำว่า "ข้อมูล"', 'เราใช้คำว่า “ข้อมูล”', 'straight quotation marks (2)'],
    ['en', 'One "quotation\nover lines".', 'One “quotation\nover lines”.', 'straight quotation marks (2)'],
    ['en', "The user's and users' data.", "The user’s and users' data.", 'straight apostrophes (1)'],
    ['cs', 'Za\u0301sady', 'Zásady', 'lines of letters and accents as two characters (1)'],
    ['th', 'ด\u0E4D\u0E32เนิน น\u0E4D\u0E49\u0E32', 'ดำเนิน น้ำ', 'SARA AM as two characters (2)'],
    ['cs', 'po\u00A0dobu 90\u202Fdnů', 'po dobu 90 dnů', 'no-break spaces (2)'],
    ['en', 'two  words   more', 'two words more', 'doubled spaces (2)'],
    ['en', 'We `"` say "data".', 'We `"` say “data”.', 'straight quotation marks (2)'],
    ['en', '``a"`` and "data".', '``a"`` and “data”.', 'straight quotation marks (2)'],
    ['en', '```\n"a"\n```\n\n"Data".', '```\n"a"\n```\n\n“Data”.', 'straight quotation marks (2)'],
    ['en', '| "a" | b" |\n| "c" | d |', '| "a" | b" |\n| “c” | d |', 'straight quotation marks (2)'],
    ['en', '12.  one  two', '12.  one two', 'doubled spaces (1)'],
    ['en', '> -  1)  one  two', '> -  1)  one two', 'doubled spaces (1)'],
    ['en', 'one - two  three', 'one - two three', 'doubled spaces (1)'],
    ['en', 'in\u200Bvisible\uFEFF', 'invisible', 'characters without width (2)'],
  ])('%s: %j', (locale, text, mended, told) => {
    expect(mend(locale, text)).toEqual([mended, told]);
    expect(mend(locale, mended)).toEqual([mended, '']);
  });

  it.each([
    ['a mark without its other', 'A "quotation that is never closed.'],
    ['code', 'The name `a  "b"`, and\n\n```\na  "b"\n\n"c"\n```\n\nText.'],
    ['a block between tildes', '~~~\n"a  b"\n~~~'],
    ['a block in a quotation', '> ```\n> "a  b"\n> ```'],
    ['a block that holds the marks of another', '````\n```\n"a  b"\n```\n"c  d"\n````'],
    ['a quotation that runs into another paragraph', 'One "two.\n\nThree" four.'],
    ['a quotation that runs into another row', '| a" |\n| "b |'],
    ['an id and what stands behind a backslash', '### A {#a"b"}\n\nOne \\" two \\".'],
    ['an address', '[text](https://a.example/?q="x") and <https://a.example/"x>'],
    ['what is set in', '-  item\n     of  it'.replace('of  it', 'of it')],
    ['a line that ends', 'one  \ntwo'],
    ['a table', '| a   | b |\n| --- | --- |\n| c  | d |'],
  ])('leaves %s as it is', (_, text) => {
    expect(mend('en', text)).toEqual([text, '']);
  });
});
