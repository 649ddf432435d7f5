// A glossary of one term: what is wrong with it by itself, and what drafts are told by it.
import { describe, expect, it } from 'vitest';
import { checkGlossary } from '#lib/checks/terms/check-glossary.ts';
import { checkTerms } from '#lib/checks/terms/check-terms.ts';
import type { Term } from '#lib/checks/terms/read-terms.ts';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../made-edition.ts';
import { makeTerms, makeWord } from './made-terms.ts';

const words = {
  th: makeWord('ยินยอม'),
  en: makeWord('consent', ['consent*'], ['approval', 'consent form']),
  cs: makeWord('souhlas', ['souhlas*'], ['svolení']),
};
type Texts = Partial<Record<FrozenLocale, string>>;
const sound: Texts = { th: 'คุณยินยอม', en: 'You consent.', cs: 'Souhlasíte.' };

describe('a glossary', () => {
  it.each<[own: Term['words'], said: string[]]>([
    [words, []],
    [{ th: words.th, en: words.en }, ['"consent" has no word in cs — write cs: { write: … } below it']],
    [
      { ...words, cs: makeWord('souhlas', ['souhlasy']) },
      ['"souhlas" is none of its own forms — write a form that it fits, with * for any ending'],
    ],
    [{ ...words, cs: makeWord('souhlas', []) }, []],
    [
      { ...words, cs: makeWord('souhlas', ['souhlas'], ['souhlas*']) },
      ['"souhlas" is to be written, and not to be written — delete it from one of the two'],
    ],
    [
      { ...words, en: makeWord('consent', ['consent*'], ['consents', 'consent form']) },
      ['"consents" is a form of "consent", and not to be written — delete it from one of the two'],
    ],
    [{ ...words, en: makeWord('data consent', ['data consent'], ['consent']) }, []],
  ])('is told what is wrong with it: %#', (own, said) => {
    const found = checkGlossary(makeTerms(own));
    expect(found.map(({ problem, remedy }) => `${problem} — ${remedy}`)).toEqual(said);
    for (const each of found)
      expect([each.file, each.line, each.isWarning]).toEqual(['content/terms.yml', 7, true]);
  });

  it('has a word for one term alone, and drafts are told nothing of the two', () => {
    const { path, terms } = makeTerms(words);
    const other = {
      name: 'objection',
      line: 9,
      words: { ...words, th: makeWord('คัดค้าน'), en: makeWord('object') },
    };
    const glossary = { path, terms: [...terms, other] };
    expect(checkGlossary(glossary).map(({ line, problem }) => [line, problem])).toEqual([
      [7, '"souhlas" is the word for "consent" and for "objection" in cs'],
      [9, '"souhlas" is the word for "objection" and for "consent" in cs'],
    ]);
    const name = { policy: 'terms', date: '2026-01-01' };
    const drafts = [makeCheckedEdition({ ...name, locale: 'en' }, '## A {#a}\n\nWithout your approval.')];
    expect(checkTerms({ path, terms }, drafts)).toHaveLength(1);
    expect(checkTerms(glossary, drafts)).toEqual([]);
  });

  it('need not be', () => {
    expect(checkGlossary(undefined)).toEqual([]);
    expect(checkTerms(undefined, [])).toEqual([]);
  });
});

describe('drafts', () => {
  const tell = (texts: Texts, own: Term['words'] = words) => {
    const drafts = Object.entries(texts).map(([locale, text]) =>
      makeCheckedEdition(
        { locale: locale as FrozenLocale, policy: 'terms', date: '2027-01-15' },
        `## A {#a}\n\n${text}`,
      ),
    );
    return checkTerms(makeTerms(own), drafts).map(({ file, line, column, problem, remedy, isWarning }) => {
      expect(isWarning).toBe(true);
      return `${file.split('/')[1]}:${line}:${column}: ${problem} — ${remedy}`;
    });
  };
  const other = (place: string, found: string, write: string) =>
    `${place}: "${found}" is another word for "consent" — write "${write}", as content/terms.yml:7 has it; where another is meant, the word of that`;
  const silent = (place: string, saying: string, write: string, own: string) =>
    `${place}: ${saying} "${write}" in this passage (${saying.startsWith('th') ? 'th' : 'en'}:9), and ${place.slice(0, 2)} does not say "${own}" — write the word that content/terms.yml:7 has for it; where it is said in other words on purpose, leave it`;

  it.each<[texts: Texts, said: string[]]>([
    [sound, []],
    [{ ...sound, en: 'By approval.' }, [other('en:9:4', 'approval', 'consent')]],
    // Of the word within another, nothing is said; beside it, it is.
    [{ ...sound, en: 'A consent form.' }, [other('en:9:3', 'consent form', 'consent')]],
    [
      { th: 'คุณ', en: 'A consent form, by consent.', cs: 'Souhlasíte.' },
      [other('en:9:3', 'consent form', 'consent'), silent('th:9:1', 'en and cs say', 'consent', 'ยินยอม')],
    ],
    [{ ...sound, cs: 'Ano.' }, [silent('cs:9:1', 'th and en say', 'ยินยอม', 'souhlas')]],
    [{ ...sound, th: 'คุณ' }, [silent('th:9:1', 'en and cs say', 'consent', 'ยินยอม')]],
    [{ th: 'คุณ', en: 'You consent.', cs: 'Ano.' }, []],
    // Two languages say nothing of a third.
    [{ en: 'You consent.', cs: 'Ano.' }, []],
    [{ en: 'By approval.', cs: 'Souhlasíte.' }, [other('en:9:4', 'approval', 'consent')]],
    // Where one language has another passage, its passages are no others’.
    [{ ...sound, cs: 'Ano.\n\nSouhlasíte.' }, []],
    [{ th: 'คุณ', en: 'You consent.', cs: 'Souhlasíte.\n\nAno.' }, []],
  ])('are told: %j', (texts, said) => {
    expect(tell(texts)).toEqual(said);
  });

  it('are compared in the languages that have forms alone', () => {
    const own = { ...words, th: makeWord('ยินยอม', []) };
    expect(tell({ th: 'คุณ', en: 'You consent.', cs: 'Ano.' }, own)).toEqual([]);
    expect(tell({ th: 'คุณ', en: 'You consent.', cs: 'Souhlasíte.' }, own)).toEqual([]);
    expect(tell({ ...sound, cs: 'Ano.' }, { th: words.th, en: words.en })).toEqual([]);
  });

  it('may say a longer word that holds one of the others', () => {
    const own = { ...words, en: makeWord('data consent', ['data consent'], ['consent']) };
    expect(tell({ ...sound, en: 'By data consent.' }, own)).toEqual([]);
    expect(tell({ ...sound, en: 'By consent.' }, own)).toEqual([other('en:9:4', 'consent', 'data consent')]);
  });
});
