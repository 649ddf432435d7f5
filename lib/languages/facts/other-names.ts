import type { Found } from '#lib/languages/facts/difference.ts';
import { companyName } from '#lib/languages/facts/named/company-name.ts';
import { isCamelCase, isForm, isNearly, type Word } from '#lib/languages/facts/names.ts';
import type { Part, Placed } from '#lib/languages/facts/read-text.ts';
import { findLongName } from '#lib/languages/facts/shared-names.ts';
import { usesOtherScript } from '#lib/languages/foreign/other-language.ts';
import { isCountry } from '#lib/languages/meaning/contraries/country-words.ts';
import { rememberByPassage } from '#lib/languages/passages.ts';

/** The words of a part, each once. */
interface Naming {
  part: Part;
  words: Map<string, Placed<Word>>;
  /** Whether the language has letters of its own, so that whatever stands in Latin ones is a name. */
  isOtherScript: boolean;
}

/** Finds names that most languages have in a part and one has not, names that it has alone, and names that are misspelt. */
export function findOtherNames(parts: Part[], names: ReadonlySet<string>): Found[] {
  const own = parts.map(read);
  const all = new Set(own.flatMap(({ words }) => [...words.keys()]));
  // What one language inflects is the name of another.
  const isInflected = (word: string) =>
    own.some(
      ({ part, words }) =>
        words.has(word) && [...all].some((name) => name !== word && isForm(word, name, part.locale)),
    );
  const companies = new Set(parts.flatMap(listCompanies));
  const called = new Set(parts.flatMap(listLastWords).filter((word) => !isCountry(word)));
  const sure = [
    ...[...all].filter(
      (word) =>
        (names.has(word) || isCamelCase(word) || companies.has(word) || called.has(word)) &&
        !isInflected(word),
    ),
    ...[...names].filter((name) => isLong(name) && own.some((each) => findWord(each, name))),
  ];
  const found = [
    ...sure.flatMap((name) => findByMost(name, own, called)),
    ...own.flatMap((each) => (each.isOtherScript ? findInOtherScript(each, own, new Set(sure)) : [])),
  ];
  const misspelt = own.flatMap((each) => findMisspelt(each, own, names));
  // What is named as misspelt is named once.
  const isNamed = ({ part, extra, lacking }: Found) =>
    misspelt.some(
      (each) =>
        each.part === part &&
        ((extra && each.extra?.text === extra.text) ||
          lacking?.said.text.split(' ').includes(each.lacking?.said.text ?? '')),
    );
  return [...misspelt, ...found.filter((each) => !isNamed(each))];
}

/** Lists of the companies of a part, named with what they are by law, the word that a pattern finds in each name. */
function makeLister(pattern: RegExp): (part: Part) => string[] {
  const list = rememberByPassage(({ text }) =>
    [...text.matchAll(companyName)].flatMap(([name]) => pattern.exec(name)?.[0] ?? []),
  );
  return ({ passages, locale }) => passages.flatMap((passage) => list(passage, locale));
}

/** With which words companies are called: that is no part of a sentence. */
const listCompanies = makeLister(/^[^\s,]+/);

/** The last words of companies before what they are by law, where that is a name, not a common noun. */
const listLastWords = makeLister(/\p{Lu}[\p{L}&’-]{2,}(?=,? (?:s\. ?r\. ?o\.|a\. ?s\.|\p{L}+)$)/u);

function read(part: Part): Naming {
  const words = new Map(part.words.toReversed().map((word) => [word.text, word]));
  return { part, words, isOtherScript: usesOtherScript(part.locale) };
}

/** Whether a name is one of several words. */
const isLong = (name: string) => name.includes(' ');

function findWord({ part, words }: Naming, name: string): Placed<Word> | undefined {
  if (isLong(name)) return findLongName(part, name);
  return words.get(name) ?? [...words.values()].find(({ text }) => isForm(text, name, part.locale));
}

function findByMost(name: string, own: Naming[], called: ReadonlySet<string>): Found[] {
  const holders = own.filter((each) => findWord(each, name));
  // Two languages alone may share an ordinary word that begins with a capital.
  const isRight = holders.length * 2 > own.length;
  const [other] = holders;
  const said = other && findWord(other, name);
  return own.flatMap((each): Found[] => {
    const word = findWord(each, name);
    // Of two names for one thing, a language may use one more often; what no sentence begins with was meant.
    if (!isRight)
      return word && (isCamelCase(name) || called.has(name)) ? [{ part: each.part, extra: word }] : [];
    return word || !said ? [] : [{ part: each.part, lacking: { part: other.part, said } }];
  });
}

/** A name in a text of other letters stands in some other language as well. */
function findInOtherScript(each: Naming, own: Naming[], known: Set<string>): Found[] {
  const others = own.filter((other) => other !== each);
  const has = (other: Naming, name: string) =>
    [...other.words.values()].some(({ text }) =>
      text.toLowerCase().startsWith(name.toLowerCase().slice(0, 5)),
    );
  return [...each.words.values()].flatMap((word): Found[] => {
    if (known.has(word.text)) return [];
    return others.some((other) => has(other, word.text)) ? [] : [{ part: each.part, extra: word }];
  });
}

function findMisspelt(each: Naming, own: Naming[], names: ReadonlySet<string>): Found[] {
  const others = own.filter((other) => other !== each);
  const candidates = new Map(
    others.flatMap((other) => [...other.words].map(([name, said]) => [name, { part: other.part, said }])),
  );
  const isName = (name: string) =>
    names.has(name) || (others.length > 1 && others.every(({ words }) => words.has(name)));
  return [...each.words.values()].flatMap((word): Found[] => {
    if (names.has(word.text) || candidates.has(word.text)) return [];
    const name = [...candidates.keys()].find(
      (other) => isName(other) && isNearly(word.text, other) && !isForm(word.text, other, each.part.locale),
    );
    const lacking = name === undefined ? undefined : candidates.get(name);
    return lacking ? [{ part: each.part, lacking, extra: word }] : [];
  });
}
