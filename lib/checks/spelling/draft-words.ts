import { sayUnknown } from '#lib/checks/spelling/check-spelling.ts';
import { type Dictionary, loadDictionary } from '#lib/checks/spelling/load-dictionary.ts';
import { checkKnownWords, readKnownWords } from '#lib/checks/spelling/read-words.ts';
import { isOfForeignName } from '#lib/checks/spelling/spelled-names.ts';
import { splitSpelled } from '#lib/checks/spelling/split-words.ts';
import type { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { listPassages } from '#lib/languages/facts/read-text.ts';
import { rememberByPassage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';

/** The words of some editions of a language. */
export interface EditionWords {
  locale: Locale;
  /** What its sealed editions say, in small letters. */
  said: string[];
  /** What its drafts say. */
  drafted: string[];
  /** What its drafts begin with a capital. */
  capitals: string[];
}

/** The words of drafts that are in no dictionary, by language, each with the language in which others say it. */
export type Unknown = Map<Locale, Map<string, Locale | undefined>>;

/** Words of data protection that are younger than the dictionaries, by how they begin. */
const young: Partial<Record<Locale, RegExp>> = {
  en: /^(?:anonymis|pseudonymis|onboarding|offboarding|chatbot|geolocat|biometric|whistleblow|subprocess|retarget|remarket|deduplicat|decrypt|tokenis|wellbeing|chargeback|backend|frontend|newsletter|podcast|webinar|login|cookie)/,
  cs: /^(?:pseudonymiz|geolok|podzpracovatel|subzpracovatel|retarget|remarket|hash|onboarding|newsletter|malware|ransomware|předsmluvn|mailing|chatbot|podcast|webinář|cookie|e-mailing|whistleblow)/,
};

/** Says which words editions have: a passage that several say is read once. */
export function tellWords(
  editions: CheckedEdition[],
  isDraft: (edition: CheckedEdition) => boolean,
): EditionWords[] {
  return [...Map.groupBy(editions, ({ locale }) => locale)].map(([locale, own]) => {
    // What is remembered of a passage is the same array wherever it is said.
    const [said, drafted, capitals] = [new Set<string[]>(), new Set<string[]>(), new Set<string[]>()];
    for (const edition of own) {
      const isNew = isDraft(edition);
      for (const passage of listPassages(edition)) {
        const { words, names } = read(passage, locale);
        (isNew ? drafted : said).add(words);
        if (isNew) capitals.add(names);
      }
    }
    return {
      locale,
      said: join(said).map((word) => word.toLowerCase()),
      drafted: join(drafted),
      capitals: join(capitals),
    };
  });
}

const join = (lists: Set<string[]>): string[] => [...new Set([...lists].flat())];

/** The words of a passage, and what begins with a capital in it. */
const read = rememberByPassage(({ text }) => ({
  words: splitSpelled(text).map(({ word }) => word),
  names: text.match(/(?<!\p{L})\p{Lu}\p{L}+/gu) ?? [],
}));

/**
 * Looks up the words of drafts that no sealed edition of their language says: those are returned that neither its dictionary
 * nor `content/words.txt` has. Where no draft has a word of its own, no dictionary is loaded.
 */
export async function findUnknown(all: EditionWords[]): Promise<Unknown> {
  const unknown: Unknown = new Map();
  if (checkKnownWords().length > 0) return unknown;
  const { words: listed } = readKnownWords();
  for (const [locale, own] of Map.groupBy(all, (words) => words.locale)) {
    const said = new Set(own.flatMap((words) => words.said));
    // What begins with a capital in another language as well is a name.
    const names = new Set(all.flatMap((words) => (words.locale === locale ? [] : words.capitals)));
    const fresh = [...new Set(own.flatMap(({ drafted }) => drafted))].filter(
      (word) =>
        !names.has(word) &&
        !said.has(word.toLowerCase()) &&
        !young[locale]?.test(word.toLowerCase()) &&
        !listed.some(({ accepts }) => accepts(word)),
    );
    const dictionary = fresh.length > 0 ? await loadDictionary(locale) : undefined;
    if (!dictionary) continue;
    const others = all.filter((words) => words.locale !== locale);
    const isOf = (word: string) =>
      /^\p{Ll}/u.test(word)
        ? others.find((other) => other.said.includes(word) || other.drafted.includes(word))?.locale
        : undefined;
    const lacking = fresh.filter((word) => !knows(dictionary, word));
    unknown.set(locale, new Map(lacking.map((word) => [word, isOf(word)])));
    dictionary.close();
  }
  return unknown;
}

/** So many words of another language, half of a passage, are no slip of one. */
const leastForeign = 4;

/** Finds in drafts the words that are in no dictionary, each once a file. Names are left out. */
export function checkDraftWords(drafts: CheckedEdition[], unknown: Unknown): ContentError[] {
  return drafts.flatMap((edition) => {
    const { locale, path } = edition;
    const own = unknown.get(locale);
    if (!own?.size) return [];
    const named = new Set<string>();
    return listPassages(edition).flatMap((passage) => {
      if (!read(passage, locale).words.some((word) => own.has(word))) return [];
      const spelled = splitSpelled(passage.text);
      // What is in another language as a whole is told as that.
      const foreign = spelled.filter(({ word }) => own.get(word) !== undefined);
      if (foreign.length >= leastForeign && foreign.length * 2 >= spelled.length) return [];
      return spelled.flatMap(({ word, offset }) => {
        if (!own.has(word) || named.has(word) || isName(word, passage.text.slice(0, offset))) return [];
        if (isOfForeignName(offset, passage.text, (each) => own.get(each) !== undefined)) return [];
        named.add(word);
        return [sayUnknown(path, passage.locate(offset), word, { of: own.get(word) })];
      });
    });
  });
}

/** A capital within a sentence, or a second one in the word; what is in Latin letters alone of a line is the like. */
function isName(word: string, before: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return /\p{Lu}/u.test(word);
  return /\p{Lu}/u.test(word.slice(1)) || !/(?:^|[.!?:]\s+|[“„"(]\s*)$/u.test(before);
}

/** Behind a short word there is a full stop, which is no part of it here. */
const knows = ({ knows: own }: Dictionary, word: string) => own(word) || own(`${word}.`);
