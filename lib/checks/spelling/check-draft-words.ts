import { readCheckedEdition } from '#lib/checks/edition.ts';
import { sayUnknown } from '#lib/checks/spelling/check-spelling.ts';
import { type Dictionary, loadDictionary } from '#lib/checks/spelling/load-dictionary.ts';
import { checkKnownWords, readKnownWords } from '#lib/checks/spelling/read-words.ts';
import { type SpelledWord, splitSpelled } from '#lib/checks/spelling/split-words.ts';
import type { EditionName } from '#lib/content/files.ts';
import { listEditions } from '#lib/content/folder.ts';
import { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { listPassages } from '#lib/languages/facts/read-text.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { isSealed, readSeals } from '#lib/policy/seals.ts';

/** Words of data protection that are younger than the dictionaries, by how they begin. */
const young: Partial<Record<Locale, RegExp>> = {
  en: /^(?:anonymis|pseudonymis|onboarding|offboarding|chatbot|geolocat|biometric|whistleblow|subprocess|retarget|remarket|deduplicat|decrypt|tokenis|wellbeing|chargeback|backend|frontend|newsletter|podcast|webinar|login|cookie)/,
  cs: /^(?:pseudonymiz|geolok|podzpracovatel|subzpracovatel|retarget|remarket|hash|onboarding|newsletter|malware|ransomware|předsmluvn|mailing|chatbot|podcast|webinář|cookie|e-mailing|whistleblow)/,
};

/**
 * Finds the words of drafts that no sealed edition of their language says, and neither its dictionary nor `content/words.txt`
 * has, each once a file. Names are left out. Where no draft has a word of its own, no dictionary is loaded.
 */
export async function checkDraftWords(): Promise<ContentError[]> {
  if (checkKnownWords().length > 0) return [];
  const seals = readWhole();
  if (!seals) return [];
  const [sealed, drafts] = [true, false].map((is) =>
    listEditions().filter((name) => isSealed(name, seals) === is),
  );
  const { words: listed } = readKnownWords();
  const found: ContentError[] = [];
  for (const [locale, own] of Map.groupBy(drafts ?? [], (name) => name.locale)) {
    const said = new Set(
      (sealed ?? [])
        .filter((name) => name.locale === locale)
        .flatMap((name) => read(name).flatMap(listWords)),
    );
    // What begins with a capital in another language as well is a name.
    const names = new Set(
      (drafts ?? [])
        .filter((name) => name.locale !== locale)
        .flatMap((name) => read(name).flatMap(listCapitals)),
    );
    const isFresh = (word: string) =>
      !names.has(word) && !said.has(word.toLowerCase()) && !listed.some(({ accepts }) => accepts(word));
    const fresh = own.flatMap((name) => read(name).flatMap((edition) => findFresh(edition, isFresh)));
    if (fresh.length === 0) continue;
    const dictionary = await loadDictionary(locale);
    if (!dictionary) continue;
    found.push(...fresh.filter(({ word }) => !knows(dictionary, word)).map(say));
    dictionary.close();
  }
  return found;
}

/** The seals, unless they are to be mended first. */
function readWhole(): ReturnType<typeof readSeals> | undefined {
  try {
    return readSeals();
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

function read(name: EditionName): CheckedEdition[] {
  const edition = readCheckedEdition(name, []);
  return edition ? [edition] : [];
}

const listWords = (edition: CheckedEdition) =>
  listPassages(edition).flatMap(({ text }) => splitSpelled(text).map(({ word }) => word.toLowerCase()));

const listCapitals = (edition: CheckedEdition) =>
  listPassages(edition).flatMap(({ text }) => text.match(/(?<!\p{L})\p{Lu}\p{L}+/gu) ?? []);

interface Fresh extends SpelledWord {
  path: string;
  passage: Passage;
}

function findFresh(edition: CheckedEdition, isFresh: (word: string) => boolean): Fresh[] {
  const named = new Set<string>();
  return listPassages(edition).flatMap((passage) =>
    splitSpelled(passage.text).flatMap(({ word, offset }) => {
      if (named.has(word) || !isFresh(word) || young[edition.locale]?.test(word.toLowerCase())) return [];
      if (isName(word, passage.text.slice(0, offset))) return [];
      named.add(word);
      return [{ word, offset, path: edition.path, passage }];
    }),
  );
}

/** A capital within a sentence, or a second one in the word; what is in Latin letters alone of a line is the like. */
function isName(word: string, before: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return /\p{Lu}/u.test(word);
  return /\p{Lu}/u.test(word.slice(1)) || !/(?:^|[.!?:]\s+|[“„"(]\s*)$/u.test(before);
}

/** Behind a short word there is a full stop, which is no part of it here. */
const knows = ({ knows: own }: Dictionary, word: string) => own(word) || own(`${word}.`);

const say = ({ word, offset, path, passage }: Fresh) => sayUnknown(path, passage.locate(offset), word);
