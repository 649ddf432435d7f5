import type { SourceFile } from '#lib/content/files.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { Fact } from '#lib/languages/facts/fact.ts';
import { listWords, type Word } from '#lib/languages/facts/names.ts';
import { readFacts } from '#lib/languages/facts/read-facts.ts';
import { type Passage, readFrontPassages, readPassages, rememberByPassage } from '#lib/languages/passages.ts';
import type { FrontMatter } from '#lib/policy/schema.ts';
import { frontMatterKey } from '#lib/policy/seals.ts';
import type { Section } from '#lib/policy/sections.ts';

/** An edition in one language. */
export interface Text extends SourceFile {
  locale: Locale;
  frontMatter: FrontMatter;
  sections: Section[];
}

/** A part of an edition in one language, with what it says; the offsets are those in its passages. */
export interface Part {
  locale: Locale;
  path: string;
  id: string;
  passages: Passage[];
  facts: Placed<Fact>[];
  words: Placed<Word>[];
}

/** In which passage it stands. */
export type Placed<T> = T & { passage: number };

const parts = new WeakMap<Text, Part[]>();

/** Reads what an edition says, once: its front matter, then section by section. */
export function readText(text: Text): Part[] {
  const known = parts.get(text);
  if (known) return known;
  const { locale, path, frontMatter, sections } = text;
  const passages = [
    [frontMatterKey, readFrontPassages(text, frontMatter)] as const,
    ...sections.map((section) => [section.id, readPassages(section)] as const),
  ];
  const own = passages.map(([id, each]) => readPart({ locale, path, id, passages: each }));
  parts.set(text, own);
  return own;
}

/** The passages of all parts of an edition, in order. */
export const listPassages = (text: Text): Passage[] => readText(text).flatMap(({ passages }) => passages);

const said = new WeakMap<Text, ReadonlySet<string>>();

/** The texts of all passages of the edition before one, where there is one: what is said in the same words was accepted. */
export function listAccepted(before: Text | undefined): ReadonlySet<string> {
  const known = before && said.get(before);
  if (known) return known;
  const own = new Set(before && listPassages(before).map(({ text }) => text));
  if (before) said.set(before, own);
  return own;
}

function readPart(part: Omit<Part, 'facts' | 'words'>): Part {
  const [facts, words]: [Part['facts'], Part['words']] = [[], []];
  for (const [passage, each] of part.passages.entries()) {
    const own = readPassage(each, part.locale);
    facts.push(...own.facts.map((fact) => ({ ...fact, passage })));
    words.push(...own.words.map((word) => ({ ...word, passage })));
  }
  return { ...part, facts, words };
}

const readPassage = rememberByPassage((passage, locale) => {
  const { facts, rest } = readFacts(passage, locale);
  return { facts, words: listWords(rest) };
});
