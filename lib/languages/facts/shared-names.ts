import type { Locale } from '#lib/i18n/routing.ts';
import { lighten } from '#lib/languages/facts/letters.ts';
import { getStem, type Word } from '#lib/languages/facts/names.ts';
import type { Part, Placed } from '#lib/languages/facts/read-text.ts';
import { usesOtherScript } from '#lib/languages/foreign/other-language.ts';

/** An edition in one language: its parts, and in which runs each word stands. */
interface Language {
  parts: Part[];
  runs: Map<string, { isAlone: boolean; stretches: string[] }[]>;
}

/**
 * Lists the names that all languages of an edition share, given by its parts in each. A word that stands but in a name of
 * several words is none by itself ("Data Privacy Framework"), nor is one that is written in small letters as well.
 */
export function listCommonNames(edition: Part[][]): string[] {
  const [first, ...others] = edition.map(read);
  if (!first || others.length === 0) return [];
  const all = [first, ...others];
  const common = [...first.runs.keys()].filter((word) => others.every(({ runs }) => runs.has(word)));
  return common.flatMap((word) => {
    const long = listLongNames(word, all);
    if (long.length > 0) return long;
    return isOrdinary(word, all) ? [] : word;
  });
}

function read(parts: Part[]): Language {
  const runs: Language['runs'] = new Map();
  for (const run of parts.flatMap(listRuns))
    for (const [place, word] of run.words.entries()) {
      const own = { isAlone: run.words.length === 1, stretches: listStretches(run, place) };
      runs.set(word, [...(runs.get(word) ?? []), own]);
    }
  return { parts, runs };
}

/** The names of several words that a word stands in, where it stands but in those in some language. */
function listLongNames(word: string, all: Language[]): string[] {
  const places = all.map(({ runs }) => runs.get(word) ?? []);
  // What is written alone among letters of another script is a name: Google, in a Thai text.
  const isName = all.some(
    ({ parts: [part] }, index) =>
      part && usesOtherScript(part.locale) && places[index]?.some(({ isAlone }) => isAlone),
  );
  if (isName) return [];
  const written = places.map((own) => new Set(own.flatMap(({ stretches }) => stretches)));
  const findShared = (stretches: string[]) =>
    stretches.find((stretch) => written.every((each) => each.has(stretch)));
  const shared = places.map((own) => own.map(({ stretches }) => findShared(stretches)));
  if (!shared.some((own) => own.every(Boolean))) return [];
  // A part of it that some language has but in the whole is no name beside it.
  return [...new Set(shared[0])].flatMap((name) =>
    name !== undefined && shared.every((own) => own.includes(name)) ? name : [],
  );
}

/** Whether a word stands in small letters in some language, apart from addresses. */
function isOrdinary(word: string, all: Language[]): boolean {
  const small = word.toLowerCase();
  const whole = String.raw`(?<![\p{L}\p{N}@./_-])${RegExp.escape(small)}(?![\p{L}\p{N}@/_-]|\.\p{L})`;
  const pattern = new RegExp(lighten(whole), 'u');
  return all.some(({ parts }) =>
    parts.some(({ passages }) => passages.some(({ text }) => text.includes(small) && pattern.test(text))),
  );
}

/** What may stand between the words of one name: spaces, and small words as in "Office for Personal Data Protection". */
const within = /^\s(?:\p{Ll}{1,3}[\s’'])*$/u;

/** The words that stand side by side in a text, as one name of several words does, or one that stands alone. */
interface Run {
  words: string[];
  /** What stands before each word, but the first. */
  gaps: string[];
}

/** Lists the runs of words of a part that may be names. */
function listRuns({ passages, words }: Part): Run[] {
  const runs: Run[] = [];
  let last: { passage: number; end: number } | undefined;
  for (const { passage, text, offset } of words) {
    const gap = last?.passage === passage ? passages[passage]?.text.slice(last.end, offset) : undefined;
    const run = runs.at(-1);
    if (run && gap !== undefined && within.test(gap)) {
      run.words.push(text);
      run.gaps.push(gap.replaceAll(/\s/g, ' '));
    } else runs.push({ words: [text], gaps: [] });
    last = { passage, end: offset + text.length };
  }
  return runs;
}

/** A name is hardly of more words; languages that write all nouns with a capital have long runs. */
const most = 8;

/** The stretches of several words of a run around one of them, the longest first. */
function listStretches({ words, gaps }: Run, place: number): string[] {
  const stretches: { from: number; to: number }[] = [];
  for (let from = 0; from <= place; from++)
    for (let to = Math.max(place, from + 1); to < Math.min(words.length, from + most); to++)
      stretches.push({ from, to });
  const write = ({ from, to }: { from: number; to: number }) =>
    words.slice(from, to + 1).reduce((text, word, index) => `${text}${gaps[from + index - 1] ?? ''}${word}`);
  return stretches.toSorted((a, b) => b.to - b.from - (a.to - a.from)).map(write);
}

const letter = String.raw`[\p{Script=Latin}\p{N}]`;
const patterns = new Map<string, RegExp>();

/** Where a part names what is called by several words, as its language may inflect each of them. */
export function findLongName({ passages, locale }: Part, name: string): Placed<Word> | undefined {
  const key = `${locale} ${name}`;
  const pattern = patterns.get(key) ?? makePattern(name, locale);
  patterns.set(key, pattern);
  for (const [passage, { text }] of passages.entries()) {
    const found = pattern.exec(text);
    if (found) return { text: found[0], offset: found.index, passage };
  }
  return undefined;
}

function makePattern(name: string, locale: Locale): RegExp {
  const words = name.split(' ').map((word) => {
    const stem = getStem(word, locale);
    return RegExp.escape(stem ?? word) + (stem === undefined ? '' : String.raw`\p{L}{0,3}`);
  });
  return new RegExp(lighten(`(?<!${letter})${words.join(String.raw`\s`)}(?!${letter})`), 'u');
}
