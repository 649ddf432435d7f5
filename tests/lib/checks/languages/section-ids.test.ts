import { describe, expect, it } from 'vitest';
import { checkSectionIds } from '#lib/checks/languages/section-ids.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { makeCheckedEdition } from '../made-edition.ts';

const texts = {
  th: ['ระยะเวลาการเก็บรักษา', 'เราเก็บข้อมูลไว้ห้าปี'],
  en: ['Retention period', 'We keep the data for five years, as the law on accounting requires it.'],
  cs: ['Doba uchovávání údajů', 'Údaje uchováváme pět let, jak to vyžaduje zákon o účetnictví.'],
};
const make = (date: string, id: string) =>
  Object.entries(texts).map(([locale, [title, text]]) =>
    makeCheckedEdition(
      { locale: locale as Locale, policy: 'terms', date },
      `## ${title} {#${id}}\n\n${text}`,
    ),
  );
const find = (id: string, old?: string) => {
  const before = old === undefined ? [] : make('2026-01-01', old);
  const drafts = make('2027-01-15', id).map((edition) => {
    const own = before.find(({ locale }) => locale === edition.locale);
    return { edition, before: own };
  });
  return checkSectionIds(drafts).map(({ message }) => message);
};

describe('the id of a section', () => {
  it.each([['retention'], ['retention-period'], ['how-long'], ['x'], ['accounting'], ['period-2']])(
    'may be %s in a first edition',
    (id) => {
      expect(find(id)).toEqual([]);
    },
  );

  it('is not in the words of another language, in every language alike', () => {
    expect(find('doba-uchovani')).toMatchInlineSnapshot(`
      [
        "content/en/terms/2027-01-15.md:7:1: the id "doba-uchovani" is in the words of content/cs/terms/2027-01-15.md: it is part of an address, the same in every language — make it of the English heading "Retention period", in every language; where it is English as well, say so: npm run content seal terms 2027-01-15 -- --force "the reason"",
      ]
    `);
    expect(find('uchovavani')).toHaveLength(1);
  });

  it('stays as it was, in another language’s words as well', () => {
    expect(find('doba-uchovani', 'doba-uchovani')).toEqual([]);
  });

  it('is not another for a text that stays', () => {
    expect(find('storage', 'retention')).toMatchInlineSnapshot(`
      [
        "content/th/terms/2027-01-15.md:7:1: the section "storage" reads like "retention" of content/th/terms/2026-01-01.md: the redline shows one removed and one added — keep {#retention}, so that its address and its comparison stay; where it is another section, say why: npm run content seal terms 2027-01-15 -- --force "the reason"",
        "content/en/terms/2027-01-15.md:7:1: the section "storage" reads like "retention" of content/en/terms/2026-01-01.md: the redline shows one removed and one added — keep {#retention}, so that its address and its comparison stay; where it is another section, say why: npm run content seal terms 2027-01-15 -- --force "the reason"",
        "content/cs/terms/2027-01-15.md:7:1: the section "storage" reads like "retention" of content/cs/terms/2026-01-01.md: the redline shows one removed and one added — keep {#retention}, so that its address and its comparison stay; where it is another section, say why: npm run content seal terms 2027-01-15 -- --force "the reason"",
      ]
    `);
  });
});

describe('a section of the edition before', () => {
  const lower = (text: string) =>
    checkSectionIds(
      make('2026-01-01', 'retention').map((before) => ({
        before,
        edition: makeCheckedEdition(
          { locale: before.locale, policy: 'terms', date: '2027-01-15' },
          `## A {#a}\n\nText.\n\n${text.replace('T', before.sections[0]?.title ?? '')}\n\nText.`,
        ),
      })),
    ).map(({ message }) => message);

  it.each(['### T {#retention}', '### T', '#### T {#other}'])('is missed where it is %s', (heading) => {
    expect(lower(heading)).toHaveLength(3);
    expect(lower(heading)[1]).toBe(
      'content/en/terms/2027-01-15.md:11:1: the section "retention" of content/en/terms/2026-01-01.md is a sub-heading here: the contents and a comparison lead to it no more — write "## Retention period {#retention}"; where it is to be a part of another, say why: npm run content seal terms 2027-01-15 -- --force "the reason"',
    );
  });

  it('may be gone', () => {
    expect(lower('### Other')).toEqual([]);
  });
});
