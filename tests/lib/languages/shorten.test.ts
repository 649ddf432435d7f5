import { expect, it } from 'vitest';
import { blank } from '#lib/languages/passages.ts';
import { shorten, shortenBoth } from '#lib/languages/shorten.ts';

it.each([
  ['short', 'short'],
  [' twelve  lette', 'twelve  lette'],
  ['one two three four', 'one two three…'],
  [`keep ${blank.repeat(9)} on`, 'keep … on'],
])('quotes of %j the beginning, and nothing that is no text', (text, shown) => {
  expect(shorten(text, 14)).toBe(shown);
});

it('quotes two texts from where they part', () => {
  const beginning = 'We use an internal network, protected by a firewall, and ';
  expect(shortenBoth(`${beginning}never tell.`, `${beginning}always tell.`, 20)).toEqual([
    '…firewall, and never…',
    '…firewall, and always…',
  ]);
  expect(shortenBoth('We never tell.', 'We always tell.', 20)).toEqual(['We never tell.', 'We always tell.']);
});
