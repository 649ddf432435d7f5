import type { Locale } from '#lib/i18n/routing.ts';

/** What a language's dictionary says of words. */
export interface Dictionary {
  knows: (word: string) => boolean;
  /** Words like one that it does not know, the likeliest first. */
  suggest: (word: string) => string[];
  close: () => void;
}

/** Dictionaries of hunspell: tools of development, loaded when they are asked for. Thai parts no words, and has none. */
const packages: Partial<Record<Locale, () => Promise<{ default: Record<'aff' | 'dic', Uint8Array> }>>> = {
  en: () => import('dictionary-en-gb'),
  cs: () => import('dictionary-cs'),
};

/** Loads the dictionary of a language, where there is one. */
export async function loadDictionary(locale: Locale): Promise<Dictionary | undefined> {
  const load = packages[locale];
  if (!load) return undefined;
  const { aff, dic } = (await load()).default;
  const { createHunspellFromStrings } = await import('hunspell-wasm');
  const [affixes, words] = [aff, dic].map((bytes) => new TextDecoder().decode(bytes));
  const hunspell = await createHunspellFromStrings(affixes ?? '', words ?? '');
  const answers = new Map<string, boolean>();
  const ask = (word: string) => {
    const known = answers.get(word) ?? hunspell.testSpelling(word);
    answers.set(word, known);
    return known;
  };
  return {
    knows: (word) =>
      ask(word) ||
      // English denies any participle with un-, of which the dictionary has some.
      (locale === 'en' && /^un\p{Ll}{4,}ed$/u.test(word) && ask(word.slice(2))) ||
      (word.includes('-') && word.split('-').every(ask)),
    suggest: (word) => hunspell.getSpellingSuggestions(word),
    close: () => hunspell.dispose(),
  };
}
