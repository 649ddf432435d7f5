// What is to be known of all policies where some are checked, told by shares of them.
import { describe, expect, it } from 'vitest';
import { joinKnown, tellKnown } from '#lib/checks/known.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { makeCheckedEdition } from './made-edition.ts';

const make = (locale: Locale, policy: 'terms' | 'privacy', text: string, date = '2027-01-01') =>
  makeCheckedEdition({ locale, policy, date }, `## A {#a}\n\n${text}`, 'change: first', ['X.', 'D.']);
const terms = [
  make('th', 'terms', 'ของ Alfa และ Beta'),
  make('en', 'terms', 'Of Alfa and Beta.'),
  make('cs', 'terms', 'Od Alfa a Gama.'),
];
const privacy = [make('en', 'privacy', 'Of Delta.'), make('cs', 'privacy', 'Od Delta.')];
const all = [...privacy, ...terms];

describe('what is told of editions', () => {
  it('is which names all languages of one share, not two of them alone', () => {
    expect(tellKnown(terms).names).toEqual(['Alfa']);
    expect(tellKnown(privacy).names).toEqual([]);
    expect(tellKnown(all).names).toEqual(['Alfa']);
    // A language of another day is none of the same edition.
    expect(tellKnown([...terms.slice(0, 2), make('cs', 'terms', 'Od Alfa.', '2027-02-01')]).names).toEqual(
      [],
    );
  });

  it('is what links can lead to, and how first editions are written', () => {
    const { targets, models } = tellKnown(terms);
    expect(targets.map(({ locale, policy, ids }) => [locale, policy, ids[0]?.section])).toEqual([
      ['th', 'terms', 'a'],
      ['en', 'terms', 'a'],
      ['cs', 'terms', 'a'],
    ]);
    expect(models.map(([path]) => path)).toEqual(terms.map(({ path }) => path));
  });

  it('is which words they have, where it is told which are drafts', () => {
    expect(tellKnown(terms).words).toEqual([]);
    const words = tellKnown(privacy, ({ locale }) => locale === 'en').words;
    expect(words.map(({ locale, drafted }) => [locale, drafted.includes('Delta')])).toEqual([
      ['en', true],
      ['cs', false],
    ]);
  });
});

describe('what is known of all', () => {
  it('is the same however they were shared, in the order of all', () => {
    const join = (...shares: (typeof all)[]) =>
      joinKnown(
        shares.map((each) => tellKnown(each)),
        all,
      );
    const { names, targets, models } = join(privacy, terms);
    expect([...names]).toEqual(['Alfa']);
    expect(targets.map(({ locale, policy }) => `${locale}/${policy}`)).toEqual([
      'en/privacy',
      'cs/privacy',
      'th/terms',
      'en/terms',
      'cs/terms',
    ]);
    expect([...models.keys()].toSorted()).toEqual(all.map(({ path }) => path).toSorted());
    expect(join(terms, privacy).targets).toEqual(targets);
    expect(join(terms).targets.map(({ policy }) => policy)).toEqual(['terms', 'terms', 'terms']);
    expect([...join(privacy).names, ...join().targets]).toEqual([]);
  });
});
