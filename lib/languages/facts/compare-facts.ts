import { areRight, type Difference, type Found, pair } from '#lib/languages/facts/difference.ts';
import { type Fact, kinds } from '#lib/languages/facts/fact.ts';
import { findOtherForms } from '#lib/languages/facts/named/legal-forms.ts';
import { findOtherBranches, findOtherFronts } from '#lib/languages/facts/named/other-companies.ts';
import { findOtherStreets } from '#lib/languages/facts/named/streets.ts';
import { findOtherNames } from '#lib/languages/facts/other-names.ts';
import { hasGrammar } from '#lib/languages/facts/read-facts.ts';
import type { Part } from '#lib/languages/facts/read-text.ts';

/**
 * Compares a part of an edition in all languages, fact by fact: the language in which most do not agree is named, of two
 * the one that is not the default. How often something is said makes no difference, unless something else is said instead.
 */
export function compareFacts(parts: Part[], names: ReadonlySet<string>): Difference[] {
  return kinds.flatMap((kind) => {
    if (kind === 'name') return findOtherWords(parts, names);
    const isCommon = ['mailbox', 'address', 'telephone', 'code'].includes(kind);
    const able = isCommon ? parts : parts.filter(({ locale }) => hasGrammar(locale));
    const said = able.map((part) => ({ part, facts: part.facts.filter((fact) => fact.kind === kind) }));
    const found = findOtherValues(said);
    return pair(kind, found.length > 0 ? found : findOtherCounts(said));
  });
}

/** Compares names: in a street that is told as a whole, its words are not told again. */
function findOtherWords(parts: Part[], names: ReadonlySet<string>): Difference[] {
  const streets = findOtherStreets(parts);
  const isTold = ({ part, extra }: Found) =>
    extra !== undefined &&
    streets.some(
      ({ part: own, extra: street }) =>
        own === part &&
        street?.passage === extra.passage &&
        extra.offset >= street.offset &&
        extra.offset < street.offset + street.text.length,
    );
  const words = pair('name', [
    ...findOtherForms(parts),
    ...findOtherBranches(parts),
    ...findOtherFronts(parts),
    ...findOtherNames(parts, names),
  ]);
  return [...pair('name', streets), ...words.filter((each) => !isTold(each))];
}

/** A part of an edition in a language, with what it says of one kind. */
interface Saying {
  part: Part;
  facts: Part['facts'];
}

function findOtherValues(said: Saying[]): Found[] {
  const strong = said.flatMap(({ facts }) => facts.filter(({ isWeak }) => !isWeak));
  return [...new Set(strong.map(({ value }) => value))].flatMap((value) => {
    const isAnswered = strong.some((fact) => fact.value === value && (fact.isOne || fact.kind === 'number'));
    const places = said.map(({ part, facts }) => {
      const same = facts.filter((fact) => fact.value === value && (isAnswered || !fact.isWeak));
      return { part, fact: same.find(({ isWeak }) => !isWeak) ?? same[0] };
    });
    const holders = places.filter(({ fact }) => fact);
    const isRight = areRight(
      holders.map(({ part }) => part.locale),
      places.length,
    );
    const { part: other, fact: original } = holders.find(({ fact }) => !fact?.isWeak) ?? {};
    return places.flatMap(({ part, fact }): Found[] => {
      if (!isRight) return fact && !fact.isWeak ? [{ part, extra: fact }] : [];
      return fact || !other || !original ? [] : [{ part, lacking: { part: other, said: original } }];
    });
  });
}

/** Finds the language that says one thing once less than all others, and something else once more instead. */
function findOtherCounts(said: Saying[]): Found[] {
  if (said.length < 3) return [];
  const own = said.map(({ part, facts }) => ({ part, facts: facts.filter(({ isWeak }) => !isWeak) }));
  const write = ({ facts }: Saying) =>
    facts
      .map(({ value }) => value)
      .toSorted()
      .join('\n');
  return own.flatMap((each) => {
    const [first, ...rest] = own.filter((other) => other !== each);
    if (!first || each.facts.length !== first.facts.length || write(each) === write(first)) return [];
    if (rest.some((other) => write(other) !== write(first))) return [];
    const lacking = first.facts.find(({ value }) => count(first.facts, value) > count(each.facts, value));
    const extra = each.facts.find(({ value }) => count(each.facts, value) > count(first.facts, value));
    if (!lacking || !extra) return [];
    return [{ part: each.part, lacking: { part: first.part, said: lacking }, extra }];
  });
}

const count = (facts: Fact[], value: string) => facts.filter((fact) => fact.value === value).length;
