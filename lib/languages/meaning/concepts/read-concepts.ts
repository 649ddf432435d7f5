import type { Locale } from '#lib/i18n/routing.ts';
import { companyName } from '#lib/languages/facts/named/company-name.ts';
import type { Concept } from '#lib/languages/meaning/concepts/concept.ts';
import { listClauses, readDenial } from '#lib/languages/meaning/concepts/denials.ts';
import { getWords } from '#lib/languages/meaning/concepts/known-words.ts';
import { blank, rememberByPassage } from '#lib/languages/passages.ts';
import { splitWords } from '#lib/policy/redline/words.ts';

/** What a passage speaks of, or may speak of (no times), by which word first, and how often it denies it of all times. */
export interface Spoken {
  concept: Concept;
  text: string;
  offset: number;
  times: number;
  denied: number;
  /** Whether it may be denied in another way than is looked for. */
  isUnsure: boolean;
}

/** Of so many letters no part of another word is made. */
const least = 6;
/** Lists what a passage speaks of that a language has words for here. */
export const readConcepts = rememberByPassage((passage, locale): Map<Concept, Spoken> => {
  const found = new Map<Concept, Spoken>();
  const words = getWords(locale);
  if (!words) return found;
  // An address and what a company is called are in no language, and the parts of a number or a version are none themselves.
  const small = passage.text
    .replaceAll(companyName, hideName)
    .toLowerCase()
    .replaceAll(/\S*[@/]\S*/gu, (part) => (/[ก-๎]/u.test(part) ? part : hide(part)))
    .replaceAll(/\d+(?:[.,:]\d+)+/g, hide);
  const { pattern, known } = words;
  const starts = locale === 'th' ? listStarts(small) : undefined;
  const clauses = listClauses(small, locale);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(small); match; match = pattern.exec(small)) {
    const { 0: word, index: offset } = match;
    if (starts && !starts.has(offset) && word.length < least) {
      pattern.lastIndex = offset + 1;
      continue;
    }
    // A word that is whole may be known as such, and as how others begin.
    const isWhole = !/^[a-zß-ž\d]/.test(small.slice(offset + word.length, offset + word.length + 1));
    const find = (own: string) => {
      const [begun, whole] = [known.get(own), isWhole ? known.get(`${own}$`) : undefined];
      return begun && whole ? [...begun, ...whole] : (begun ?? whole);
    };
    const direct = find(word);
    const { isDenied, isUnsure } = readDenial(small, locale, offset, word.length, clauses);
    for (const { concept, isHint } of direct ?? find(word.slice(2)) ?? []) {
      const text = widen(passage.text, offset, word.length, locale);
      const known = found.get(concept);
      // What surely means it is named, and not what may.
      const isKnown = known && (isHint || known.times > 0);
      const own = isKnown ? known : { concept, text, offset, times: 0, denied: 0, isUnsure: false };
      found.set(concept, own);
      if (isHint) {
        // Behind its beginning there may be what surely means something.
        pattern.lastIndex = offset + 1;
        continue;
      }
      own.times += 1;
      if (!direct || isDenied) own.denied += 1;
      own.isUnsure ||= isUnsure && direct !== undefined;
    }
  }
  return found;
});

/** The first word may begin a sentence and no name. */
const hideName = (name: string) => name.replace(/(?<=^\S+ ).*/u, hide);

const hide = (part: string) => blank.repeat(part.length);

/** Where words of Thai begin, which parts none (Unicode’s dictionary). */
function listStarts(text: string): Set<number> {
  let place = 0;
  return new Set(
    splitWords(text, 'th').map((word) => {
      place += word.length;
      return place - word.length;
    }),
  );
}

/** The whole word of which the beginning was found. */
function widen(text: string, offset: number, length: number, locale: Locale): string {
  const end = locale === 'th' ? '' : (/^\p{L}*/u.exec(text.slice(offset + length))?.[0] ?? '');
  return text.slice(offset, offset + length) + end;
}
