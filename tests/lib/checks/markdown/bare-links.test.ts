// Addresses that stand in the text as they are, and links that lead nowhere or elsewhere.
import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { findInLink } from './find-in-link.ts';

describe('an address in the text', () => {
  it.each([
    [
      'See https://photorobot.com/ที่นี่ now.',
      'the address "https://photorobot.com/ที่นี่" goes on into the text — write <https://photorobot.com/>, and go on behind it',
    ],
    [
      'See www.photorobot.com/ที่ now.',
      'the address "www.photorobot.com/ที่" goes on into the text — write [www.photorobot.com/](https://www.photorobot.com/), and go on behind it',
    ],
    [
      'See WWW.photorobot.com now.',
      '"WWW.photorobot.com" is no address that a link can lead to — write [WWW.photorobot.com](https://WWW.photorobot.com)',
    ],
    [
      'See http://photorobot.com/a now.',
      'a link may not lead to "http://photorobot.com/a" — write https://photorobot.com/a',
    ],
    [
      'See https://ph\u043Etorobot.com now.',
      'the host "ph\u043Etorobot.com" has letters that look like others — write photorobot.com, or delete the link',
    ],
    [
      'See http://ph\u043Etorobot.com now.',
      'the host "ph\u043Etorobot.com" has letters that look like others — write photorobot.com, or delete the link',
    ],
  ])('is told where it is none that can be followed: %s', (text, told) => {
    expect(find(text)).toEqual([`1: ${told}`]);
  });

  it.each([
    'See https://photorobot.com/a?b=c now.',
    'See <https://photorobot.com/a> now, and info@photorobot.com or some.one+else@photorobot.com.',
    'See [here at www.photorobot.com, ที่นี่](https://www.photorobot.com) now.',
    'See [www][a].\n\n[a]: https://www.photorobot.com',
  ])('is left alone: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('a link', () => {
  it.each<[string, string, string[]]>([
    ['', 'here', ['the link leads nowhere — write its address in the brackets: [text](address)']],
    [
      'https://photorobot.com',
      ' ',
      ['the link to "https://photorobot.com" has no text — write it as [text](address), or delete it'],
    ],
    [
      'tel:+420123456789x',
      'here',
      [
        'a link may not lead to "tel:+420123456789x" — write the number with its country, such as tel:+420123456789',
      ],
    ],
    [
      'see tel:+420123456789',
      'here',
      ['a link may not lead to "see tel:+420123456789" — begin it with https://, mailto:, tel:, / or #'],
    ],
    [
      'https://:secret@other.example/',
      'here',
      [
        'what stands before the @ in "https://:secret@other.example/" hides where the link leads — write https://other.example/',
      ],
    ],
    [
      'https://\u0581\u0585\u0585\u0581.com',
      'here',
      [
        'the host "\u0581\u0585\u0585\u0581.com" has letters that look like others — write the host in the letters a-z, as its owner does, or delete the link',
      ],
    ],
    [
      'mailto:info@photorobot.com',
      'office@photorobot.com',
      [
        'the text "office@photorobot.com" names another mailbox than the link, which leads to info@photorobot.com — if the text is right, write <office@photorobot.com>; if the link is, <info@photorobot.com>',
      ],
    ],
    [
      'tel:+420222334444',
      '+420 222 333 444',
      [
        'the text "+420 222 333 444" names another number than the link, which calls +420222334444 — write one number in both',
      ],
    ],
    ['tel:+420222333444', '+420 222 333 444', []],
    ['tel:+420-222-333-444', '222 333 444', []],
    ['tel:+6621234567', '02 123 4567', []],
    ['tel:+420222333444', 'Call us', []],
    ['mailto:info@photorobot.com', 'Info@PhotoRobot.com', []],
    ['mailto:Info@PhotoRobot.com', 'info@photorobot.com', []],
    ['mailto:info@photorobot.com', 'write to office@photorobot.com', []],
    ['mailto:info@photorobot.com', 'at@once', []],
    ['https://photorobot.com', 'as https://other.example says', []],
    ['/en/terms', 'www.photorobot.com', []],
  ])('to "%s" in the words "%s"', (url, text, told) => {
    expect(findInLink(url, text)).toEqual(told);
  });
});

describe('raw HTML', () => {
  const raw = (line: number) =>
    `${line}: raw HTML is not allowed — write it as Markdown, or put it in \`backticks\` to show it`;

  it.each<[string, number[]]>([
    ['One <b>two</B > three.', [1]],
    ['One </b> two <b>.', [1, 1]],
    ['One <bold>two</b>.', [1, 1]],
    ['One <b1>two</b1> three.', [1]],
    ['One <b class="x">two</b>.', [1]],
    ['One <i>two</b>.', [1, 1]],
    ['One `<b>` two</b>.', [1]],
  ])('is told once an element: %s', (text, lines) => {
    expect(find(text)).toEqual(lines.map(raw));
  });

  it('is told of a line break in a heading as in a paragraph', () => {
    expect(find('### One<br>two\n\nText.')).toEqual([
      '1: <br> breaks a line only in the cell of a table — write a space instead',
    ]);
  });
});
