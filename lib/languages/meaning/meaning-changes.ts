import { diffArrays } from 'diff';
import { visit } from 'unist-util-visit';
import type { Locale } from '#lib/i18n/routing.ts';
import { findAdditions } from '#lib/languages/meaning/additions.ts';
import { isOfMeaning } from '#lib/languages/meaning/meaning-words.ts';
import { splitWords } from '#lib/policy/redline/words.ts';
import type { FrontMatter } from '#lib/policy/schema.ts';
import { frontMatterKey } from '#lib/policy/seals.ts';
import type { Section } from '#lib/policy/sections.ts';

/** An edition in one language, as it was or as it is. */
export interface Wording {
  frontMatter: Pick<FrontMatter, 'title' | 'description' | 'summary' | 'glance'>;
  sections: Section[];
}

/** Where a change touches what readers go by, and in which words; none where a whole section came or went. */
export interface MeaningChange {
  section: string;
  words: string[];
}

/**
 * Finds the sections in which figures, dates, periods, articles, names, addresses or negations changed, whose data of what
 * kind goes to whom for what, or in which clauses or items came or went: what makes a change more than editorial
 * (WP260 rev.01 §29). A heuristic: it doubts rather than misses.
 */
export function findMeaningChanges(before: Wording, after: Wording, locale: Locale): MeaningChange[] {
  const [own, other] = [before, after].map((wording) => new Map(listTexts(wording))) as [Texts, Texts];
  return [...new Set([...own.keys(), ...other.keys()])].flatMap((section) => {
    const [old, text] = [own.get(section), other.get(section)];
    if (old === undefined || text === undefined) return [{ section, words: [] }];
    const words = old === text ? [] : findChangedWords(old, text, locale);
    return words.length > 0 ? [{ section, words }] : [];
  });
}

/** Says where, and in which words: `retention (14, 30)`. */
export function writeMeaningChanges(changes: MeaningChange[]): string {
  return changes
    .map(({ section, words }) => {
      const shown = words.slice(0, 6).join(', ') + (words.length > 6 ? ', …' : '');
      return `${section === frontMatterKey ? 'front matter' : section}${shown && ` (${shown})`}`;
    })
    .join('; ');
}

type Texts = Map<string, string>;

function listTexts({ frontMatter, sections }: Wording): [string, string][] {
  const { title, description, summary = [], glance = [] } = frontMatter;
  const lines = glance.map(({ text }) => text);
  const texts = sections.map((section): [string, string] => {
    const urls: string[] = [];
    visit(section.tree, 'link', ({ url }) => {
      urls.push(url);
    });
    return [section.id, [section.title, section.text, ...urls].join('\n')];
  });
  return [[frontMatterKey, [title, description, ...summary, ...lines].join('\n')], ...texts];
}

/** The words of meaning and the clauses that one of two texts has and the other has not. */
export function findChangedWords(before: string, after: string, locale: Locale): string[] {
  const [old, now] = [before, after].map((text) => splitWords(text, locale)) as [string[], string[]];
  const names = new Set([...listNames(old), ...listNames(now)]);
  const all = new Set([...old, ...now].map((word) => word.toLocaleLowerCase(locale)));
  const weighs = (word: string) =>
    isOfMeaning(word, locale) ||
    names.has(word) ||
    // Czech turns a verb by its first letters: ukládáme, neukládáme.
    (locale === 'cs' && /^ne\p{L}{3,}$/iu.test(word) && all.has(word.slice(2).toLowerCase()));
  const parts = diffArrays(old, now);
  const words = parts.flatMap(({ added, removed, value }) => (added || removed ? value.filter(weighs) : []));
  const additions = findAdditions(parts, locale);
  const shown = new Set(additions.flatMap((each) => splitWords(each, locale)));
  return [...new Set([...words.filter((word) => !shown.has(word)), ...additions])];
}

/**
 * Words that name someone or something: with a capital letter elsewhere than at the beginning of a sentence, with more than
 * one capital letter, in Latin letters in a text that is not, and the letters of an article: 6(1)(a), písm. a).
 */
function listNames(words: string[]): string[] {
  const isOtherScript = words.some((word) => /\p{L}/u.test(word) && !/[\p{Script=Latin}]/u.test(word));
  let isStart = true;
  return words.filter((word, index) => {
    if (/^[^\S\n]+$/.test(word)) return false;
    const wasStart = isStart;
    isStart = /[.!?:;\n]/.test(word) || (isStart && !/\p{L}|\p{N}/u.test(word));
    if (/^\p{L}$/u.test(word)) return words[index + 1] === ')';
    if (/\p{Lu}.*\p{Lu}/u.test(word) || /[@/]/.test(word)) return true;
    if (isOtherScript) return /\p{Script=Latin}/u.test(word);
    return !wasStart && /^\p{Lu}/u.test(word);
  });
}
