import { describe, expect, it } from 'vitest';
import { readCheckedEdition } from '#lib/checks/edition.ts';
import { checkGlossary } from '#lib/checks/terms/check-glossary.ts';
import { checkTerms } from '#lib/checks/terms/check-terms.ts';
import { readTerms } from '#lib/checks/terms/read-terms.ts';
import { listEditions } from '#lib/content/folder.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { makeCheckedEdition } from '../made-edition.ts';

type Said = Record<'th' | 'en' | 'cs', string>;

/** What is said of a draft with one passage in each language. */
const find = (said: Said) => {
  const drafts = Object.entries(said).map(([locale, text]) =>
    makeCheckedEdition(
      { locale: locale as Locale, policy: 'terms', date: '2027-01-15' },
      `## A {#a}\n\n${text}`,
    ),
  );
  return checkTerms(readTerms(), drafts).map(({ message }) =>
    message
      .replaceAll(/content\/(\w+)\/terms\/2027-01-15\.md/g, '$1')
      .replaceAll(/terms\.yml:\d+/g, 'terms.yml'),
  );
};

const sound: Said = {
  th: 'เราเป็นผู้ควบคุมข้อมูลส่วนบุคคลของคุณ',
  en: 'We are the controller of your data.',
  cs: 'Jsme správcem vašich údajů.',
};

describe('the glossary', () => {
  it('has a word for each of its terms in each language', () => {
    const { terms = [] } = readTerms() ?? {};
    expect(terms.length).toBeGreaterThan(10);
    for (const { name, words } of terms)
      expect(Object.keys(words).toSorted(), name).toEqual(locales.toSorted());
    expect(checkGlossary(readTerms())).toEqual([]);
  });

  it('finds nothing in the editions that were accepted', () => {
    const editions = listEditions().flatMap((name) => readCheckedEdition(name, []) ?? []);
    expect(editions.length).toBeGreaterThan(10);
    expect(checkTerms(readTerms(), editions).map(({ message }) => message)).toEqual([]);
  });

  it('takes each language’s own word, however it is declined', () => {
    expect(find(sound)).toEqual([]);
    expect(find({ ...sound, cs: 'Správci vašich údajů jsme my.' })).toEqual([]);
    expect(find({ ...sound, en: 'Controllers of your data are we.' })).toEqual([]);
  });

  it('takes what dashes join to another word for a name', () => {
    const said = { th: 'กรอบ EU–U.S. Data Privacy Framework', en: 'The EU–U.S. Data Privacy Framework' };
    expect(find({ ...said, cs: 'Rámec EU–USA pro ochranu osobních údajů' })).toEqual([]);
    expect(find({ ...said, cs: 'Rámec EU, USA pro ochranu osobních údajů' })).toHaveLength(1);
  });

  it('names another word for a term at its place, in each language', () => {
    expect(find({ ...sound, th: 'เราเป็นผู้ควบคุมข้อมูลของคุณ' })).toMatchInlineSnapshot(`
      [
        "th:9:8: "ผู้ควบคุมข้อมูล" is another word for "controller" — write "ผู้ควบคุมข้อมูลส่วนบุคคล", as content/terms.yml has it; where another is meant, the word of that",
      ]
    `);
    expect(find({ ...sound, en: 'We are the data administrator.' })).toMatchInlineSnapshot(`
      [
        "en:9:12: "data administrator" is another word for "controller" — write "controller", as content/terms.yml has it; where another is meant, the word of that",
      ]
    `);
    expect(find({ ...sound, cs: 'Jsme kontrolorem vašich údajů.' })).toMatchInlineSnapshot(`
      [
        "cs:9:6: "kontrolorem" is another word for "controller" — write "správce", as content/terms.yml has it; where another is meant, the word of that",
      ]
    `);
    expect(find({ ...sound, cs: 'Jsme správcem dat.' })).toMatchInlineSnapshot(`
      [
        "cs:9:6: "správcem dat" is another word for "controller" — write "správce", as content/terms.yml has it; where another is meant, the word of that",
      ]
    `);
  });

  it('names a passage that does not say what the others say, in each language', () => {
    expect(find({ ...sound, th: 'เราดูแลข้อมูลของคุณ' })).toMatchInlineSnapshot(`
      [
        "th:9:1: en and cs say "controller" in this passage (en:9), and th does not say "ผู้ควบคุมข้อมูลส่วนบุคคล" — write the word that content/terms.yml has for it; where it is said in other words on purpose, leave it",
      ]
    `);
    expect(find({ ...sound, en: 'We decide on your data.' })).toMatchInlineSnapshot(`
      [
        "en:9:1: th and cs say "ผู้ควบคุมข้อมูลส่วนบุคคล" in this passage (th:9), and en does not say "controller" — write the word that content/terms.yml has for it; where it is said in other words on purpose, leave it",
      ]
    `);
    expect(find({ ...sound, cs: 'O vašich údajích rozhodujeme my.' })).toMatchInlineSnapshot(`
      [
        "cs:9:1: th and en say "ผู้ควบคุมข้อมูลส่วนบุคคล" in this passage (th:9), and cs does not say "správce" — write the word that content/terms.yml has for it; where it is said in other words on purpose, leave it",
      ]
    `);
  });

  it('leaves alone what one language says and two do not', () => {
    expect(find({ ...sound, th: 'เราดูแลข้อมูลของคุณ', cs: 'O vašich údajích rozhodujeme my.' })).toEqual([]);
  });

  it('leaves alone what stands elsewhere in one language: that the order is another is told by itself', () => {
    const turned = { th: `${sound.th}\n\nข้อความ`, en: `${sound.en}\n\nText.`, cs: `Text.\n\n${sound.cs}` };
    expect(find(turned)).toEqual([]);
    expect(find({ ...turned, cs: 'Text.\n\nText.' })).toHaveLength(1);
  });
});
