import { lighten } from '#lib/languages/facts/letters.ts';

/** A word of the glossary as it can stand in a text. */
export interface Form {
  pattern: RegExp;
  /** Its pieces that are always the same, in small letters: a text without one of them need not be searched. */
  pieces: string[];
  /** Its words, in small letters and with their `*`. */
  words: string[];
}

/** Where a form stands in a text. */
export interface Match {
  start: number;
  end: number;
  found: string;
}

/** Makes a form of how it is written: `*` stands for any ending, a space for any white space; Thai parts no words. */
export function makeForm(written: string): Form {
  const text = written.normalize('NFC').trim();
  const pattern = text
    .split(/\s+/)
    .map((word) => RegExp.escape(word).replaceAll('\\*', '[\\p{L}\\p{M}’]*'))
    .join('\\s+');
  const isParted = /\p{Script=Latin}/u.test(text);
  let made: RegExp | undefined;
  return {
    // Most words stand in no text that is checked, and a pattern of letters takes its time to be made.
    get pattern() {
      const whole = isParted ? `(?<![\\p{L}\\p{M}])${pattern}(?![\\p{L}\\p{M}])` : pattern;
      made ??= new RegExp(lighten(whole), 'giu');
      return made;
    },
    pieces: text.toLowerCase().split(/[\s*]+/),
    words: text.toLowerCase().split(/\s+/),
  };
}

/** Every place of a text in which one of the forms stands; `small` is the text in small letters. */
export function findForms(text: string, small: string, forms: Form[]): Match[] {
  return forms
    .filter((form) => canStandIn(small, form))
    .flatMap(({ pattern }) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
        found,
      })),
    );
}

/** Whether a form can stand in a text, which is given in small letters. */
export function canStandIn(small: string, { pieces }: Form): boolean {
  return pieces.every((piece) => small.includes(piece));
}

/** Whether a text, given in small letters, is a form and nothing else, as far as is seen without its pattern. */
export function isForm(small: string, { words }: Form): boolean {
  const own = small.split(' ');
  return own.length === words.length && own.every((word, index) => isWordOf(words[index] ?? '', word));
}

function isWordOf(form: string, word: string): boolean {
  if (!form.endsWith('*')) return word === form;
  const beginning = form.slice(0, -1);
  return word.startsWith(beginning) && /^[\p{L}\p{M}’]*$/u.test(word.slice(beginning.length));
}

/** Whether a place lies within another one, or is the same. */
export function isWithin(inner: Match, outer: Match): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
