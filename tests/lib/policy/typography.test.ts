import { expect, it } from 'vitest';
import { protectSpaces } from '#lib/policy/typography.ts';

/** Non-breaking spaces shown as ~. */
const show = (...words: Parameters<typeof protectSpaces>) =>
  protectSpaces(...words).replaceAll('\u00A0', '~');

it.each([
  ['V souladu s GDPR a „k tomu“ (o tom)', 'V~souladu s~GDPR a~„k~tomu“ (o~tom)'],
  ['čl. 6 odst. 1 písm. b) čl 7', 'čl.~6 odst.~1 písm.~b) čl~7'],
  ['lidí i u nás, pes k', 'lidí i~u~nás, pes k'],
  ['100 korun a 12 korun', '100~korun a~12 korun'],
])('keeps Czech one-letter words, references and numbers with what follows: %s', (text, shown) => {
  expect(show(text, 'cs')).toBe(shown);
});

it.each([
  ['Article 6 of the articles 7', 'Article~6 of the articles 7', 'en'],
  ['A right of a reader', 'A right of a reader', 'en'],
  ['Article six, SubArticle 6', 'Article six, SubArticle 6', 'en'],
  ['ข้อ 6 และ ข้อ นี้', 'ข้อ~6 และ ข้อ นี้', 'th'],
  ['Article 6', 'Article 6', 'th'],
] as const)('keeps a reference to an article on one line: %s', (text, shown, locale) => {
  expect(show(text, locale)).toBe(shown);
});

it('keeps postal codes, districts and entries of the register on one line in every language', () => {
  expect(show('110 00 Praha 1, C 108825; 110 000, 1100 00, Praha západ', 'en')).toBe(
    '110~00 Praha~1, C~108825; 110 000, 1100~00, Praha západ',
  );
});
