import { expect, it } from 'vitest';
import { checkUntranslated } from '#lib/checks/languages/untranslated.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { makeCheckedEdition } from '../checks/made-edition.ts';

const today = '2026-12-01';
const make = (locale: Locale, text: string) =>
  makeCheckedEdition({ locale, policy: 'terms', date: '2027-01-15' }, text);
const seal = (...locales: Locale[]) => ({
  'terms/2027-01-15': { accepted: today, sections: Object.fromEntries(locales.map((each) => [each, {}])) },
});
const find = (texts: Partial<Record<Locale, string>>, seals = {}) =>
  checkUntranslated(
    Object.entries(texts).map(([locale, text]) => make(locale as Locale, text)),
    seals,
    today,
  ).map(({ message }) => message);

const english = '## Use {#use}\n\nYou may use this website for free.';
const czech = '## Užití {#use}\n\nTento web můžete užívat zdarma a bez registrace.';

it('finds a paragraph that stands in another language word for word, and how it may wait', () => {
  expect(
    find({ en: english, cs: '## Užití {#use}\n\nYou may use this  website for free.' }),
  ).toMatchInlineSnapshot(`
    [
      "content/cs/terms/2027-01-15.md:9:1: "You may use this website for free." stands word for word in content/en/terms/2027-01-15.md — translate the section "use"; if it may wait, say in the front matter until when and why:
    waivers:
      - section: use
        until: 2027-01-15
        reason: why it may wait until then",
    ]
  `);
});

it.each<[string, string]>([
  ['a heading', '## How we use your data {#use}\n\n'],
  ['a heading within a section', '## A {#use}\n\n### How we use your data\n\n'],
  ['a cell', '## A {#use}\n\n| A |\n| --- |\n| how we use your data |\n'],
  ['an item', '## A {#use}\n\n- how we use your **data**\n\n'],
])('finds %s', (_, text) => {
  expect(find({ en: `${text}One.`, cs: `${text}Jedna.` })).toEqual([
    expect.stringMatching(/^content\/cs\/terms\/2027-01-15\.md:\d+:1: "how we use your data" stands/i),
  ]);
});

it.each([
  ['a name and an address', 'improtech s.r.o., Vodičkova 710/31, 110 00 Praha 1, Czech Republic'],
  ['addresses', '<info@photorobot.com>, www.photorobot.com, <https://photorobot.com/en/about-us-and-more>'],
  ['numbers', 'Article 6(1)(f) GDPR; 30 June 2027; § 7'],
  ['a few words', 'Google Ads, cookies a remarketing'],
])('takes %s for the same in every language', (_, text) => {
  const both = `## A {#use}\n\n${text}`;
  expect(find({ en: both, cs: both })).toEqual([]);
});

it('finds Thai in another language, which has no small letters', () => {
  const thai = '## การใช้ {#use}\n\nคุณใช้เว็บไซต์นี้ได้โดยไม่มีค่าใช้จ่าย';
  expect(find({ th: thai, cs: thai.replace('การใช้', 'Užití') }, seal('th'))).toHaveLength(1);
});

it('leaves alone what is sealed, and compares with it what is added', () => {
  const texts = { en: english, th: english, cs: english };
  expect(find(texts, seal('th', 'en', 'cs'))).toEqual([]);
  expect(find(texts, seal('th', 'en')).every((message) => message.startsWith('content/cs/'))).toBe(true);
  expect(find({ en: english, cs: czech, th: czech }, seal('en'))).toEqual([]);
  expect(find({ en: english, cs: czech, th: czech }, seal('en', 'cs'))).toHaveLength(1);
});

it('waits as long as a waiver says, sealed or not', () => {
  const waive = (until: string) => {
    const edition = make('cs', english);
    const waivers = [{ section: 'use', until, reason: 'Why' }];
    return { ...edition, frontMatter: { ...edition.frontMatter, waivers } };
  };
  const check = (until: string, seals = {}) =>
    checkUntranslated([make('en', english), waive(until)], seals, today).length;
  expect([check('2026-12-01'), check('2026-11-30'), check('2026-11-30', seal('en', 'cs'))]).toEqual([
    0, 1, 1,
  ]);
});
