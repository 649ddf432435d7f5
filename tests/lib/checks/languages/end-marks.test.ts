import { describe, expect, it } from 'vitest';
import { checkEndMarks } from '#lib/checks/languages/end-marks.ts';
import { makeCheckedEdition } from '../made-edition.ts';

const said = {
  th: 'เราเก็บใบสมัครไว้หกเดือน เพราะคุณอาจฟ้องคดี',
  en: 'If we refuse you, we keep it for six months, because you could sue us.',
  cs: 'Pokud vás odmítneme, uchováváme ji šest měsíců, protože byste nás mohli žalovat.',
};
const find = (own: Partial<typeof said>, isDue = () => true) =>
  checkEndMarks(
    Object.entries({ ...said, ...own }).map(([locale, text]) =>
      makeCheckedEdition(
        { locale: locale as keyof typeof said, policy: 'terms', date: '2027-01-15' },
        `## A {#a}\n\n${text}`,
      ),
    ),
    isDue,
  ).map(({ message }) => message.replaceAll(/content\/(\w+)\/terms\/2027-01-15\.md/g, '$1'));

describe('a mark that asks or shouts in one language alone', () => {
  it('is told where a sentence asks nothing', () => {
    expect(find({})).toEqual([]);
    expect(find({ cs: said.cs.replace('žalovat.', 'žalovat?') })).toMatchInlineSnapshot(`
      [
        "cs:9:73: a sentence ends with "žalovat?", and in th:9 and en:9 with no such mark — write "žalovat.", or the mark in every language",
      ]
    `);
    expect(find({ en: said.en.replace('us.', 'us?') })).toMatchInlineSnapshot(`
      [
        "en:9:68: a sentence ends with "us?", and in th:9 and cs:9 with no such mark — write "us.", or the mark in every language",
      ]
    `);
    expect(find({ th: `${said.th}?` })).toMatchInlineSnapshot(`
      [
        "th:9:26: a sentence ends with "เพราะคุณอาจฟ้องคดี?", and in en:9 and cs:9 with no such mark — write "เพราะคุณอาจฟ้องคดี", or the mark in every language",
      ]
    `);
    expect(find({ cs: said.cs.replace('žalovat.', 'žalovat?') }, () => false)).toEqual([]);
  });

  it('is told of a sentence that shouts', () => {
    expect(find({ cs: said.cs.replace('žalovat.', 'žalovat!') })).toMatchInlineSnapshot(`
      [
        "cs:9:73: a sentence ends with "žalovat!", and in th:9 and en:9 with no such mark — write "žalovat.", or the mark in every language",
      ]
    `);
    expect(find({ en: 'Write to us! Then we answer.' })).toMatchInlineSnapshot(`
      [
        "en:9:10: a sentence ends with "us!", and in th:9 and cs:9 with no such mark — write "us.", or the mark in every language",
      ]
    `);
    expect(find({ th: `${said.th}!` })).toHaveLength(1);
  });

  it.each([
    [{ en: 'How long do we keep it? Six months.' }],
    [{ en: 'If we refuse you, how long do we keep it?' }],
    [{ cs: 'Jak dlouho ji uchováváme? Šest měsíců.' }],
    [{ cs: 'Můžete nás žalovat? Ano.' }],
    [{ th: 'เราเก็บไว้นานเท่าใด? หกเดือน' }],
    [{ en: 'You do not agree? Write to us.', cs: 'Vy nesouhlasíte? Napište nám.' }],
    [{ en: 'You could sue us: <https://example.com/a?b=1>.' }],
  ])('is left where a sentence asks, and where another language does so too: %o', (own) => {
    expect(find(own)).toEqual([]);
  });
});

describe('a full stop that one language lost', () => {
  const said = { en: 'To do so we use the platform Survio.', cs: 'K tomu používáme platformu Survio.' };

  it.each(['en', 'cs'] as const)('is told in %s', (locale) => {
    expect(find(said)).toEqual([]);
    const other = locale === 'en' ? 'cs' : 'en';
    expect(find({ ...said, [locale]: said[locale].slice(0, -1) })).toEqual([
      `${locale}:9:${said[locale].length - 6}: this ends with "Survio", and in ${other}:9 with a full stop — write "Survio."`,
    ]);
  });

  it('is none of a label, of what goes on, and of what no language ends', () => {
    expect(find({ en: 'Our address.', cs: 'Naše adresa' })).toEqual([]);
    expect(find({ en: 'To do so we use two platforms:', cs: 'K tomu používáme dvě platformy.' })).toEqual([]);
    expect(find({ en: said.en.slice(0, -1), cs: said.cs.slice(0, -1) })).toEqual([]);
  });
});
