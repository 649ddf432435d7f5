/** A word of the glossary as it can stand in a text. */
export interface Form {
  pattern: RegExp;
  /** Its longest piece that is always the same, in small letters: a text without it need not be searched. */
  core: string;
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
  const cores = text.toLowerCase().split(/[\s*]+/);
  return {
    pattern: new RegExp(isParted ? `(?<![\\p{L}\\p{M}])${pattern}(?![\\p{L}\\p{M}])` : pattern, 'giu'),
    core: cores.toSorted((one, other) => other.length - one.length)[0] ?? '',
  };
}

/** Every place of a text in which one of the forms stands; `small` is the text in small letters. */
export function findForms(text: string, small: string, forms: Form[]): Match[] {
  return forms
    .filter(({ core }) => small.includes(core))
    .flatMap(({ pattern }) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
        found,
      })),
    );
}

/** Whether a place lies within another one, or is the same. */
export function isWithin(inner: Match, outer: Match): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
