/** A pattern's source, and what it stands for. */
export type Words = [pattern: string, value: number | string][];

/** How a language writes facts. Sources of patterns are read with the flags `giu` or `gu`. */
export interface Grammar {
  /** A number in digits, with the language's groups and decimals. */
  digits: string;
  /** What parts groups of three digits. */
  groups: RegExp;
  /** A number that is written out, and its value. */
  spelled: string;
  readSpelled: (word: string) => number;
  /** References to articles: `number`, `paragraph`, `point`, `item`, and lists of them: `parts`, `more`, `points`, `paragraphs`. */
  articles: string[];
  /** The months, each in all forms that dates are written with. */
  months: string[];
  /** Dates: `day`, `month`, `year`; `only` is a year that stands alone with its era. */
  dates: string[];
  /** Words that multiply a number. */
  scales: Words;
  /** Units of time; a year is twelve months, a week seven days: `12 month`. A working day is another. */
  units: Words;
  /** How it says the `age` of people without a unit. */
  ages?: string;
  /** What may stand between a number and its unit. */
  beforeUnit: string;
  /** What a word must end with to be whole. */
  end: string;
}

/** Between two points of one reference: 6(1)(a) and (f), písm. a) a f). */
export const and = String.raw`\s*(?:,|and|or|to|až|a|i|nebo|či|และ|หรือ|ถึง|–|-)\s*`;

/**
 * The number of an article or a section with the letter, or the number, of one that was put in behind it: 35a, 35A, 35 bis, 35 ทวิ,
 * 35/1.
 */
export const place = String.raw`(?<number>\d+(?:\/\d{1,3}(?![\d/])|[a-zA-Z](?![\p{L}\p{N}])| ?(?:bis|ter|quater)(?!\p{L})|ก(?![ก-๎])| ?(?:ทวิ|ตรี|จัตวา))?)`;

/** An article with its paragraphs and points in brackets: 6(1)(a), (f). */
export const inBrackets = String.raw`${place}(?<parts>(?:\s?\(\w{1,4}\))*)(?<more>(?:${and}\(\w{1,4}\))*)`;

/**
 * A year of the Thai calendar in other languages, with that of the common one behind it: B.E. 2562 (2019), 2562 buddhistického
 * letopočtu.
 */
export const buddhistYear =
  String.raw`(?<only>(?<!\p{L})(?:B\.\s?E\.\s?|[Bb]uddhist\p{L}* \p{L}+ )\d{4}|(?<!\d)\d{4}(?= (?:of the )?[Bb]uddhist))(?!\d)` +
  String.raw`(?:(?: (?:of the )?[Bb]uddhist\p{L}* \p{L}+)?\s?\(\d{4}\))?`;

/** Numbers that follow each other, in all their forms: `one/two/three`. */
export function count(first: number, step: number, words: string): [string, number][] {
  return words
    .split('/')
    .flatMap((forms, index) =>
      forms.split(' ').map((form): [string, number] => [form, first + index * step]),
    );
}

/** Words as alternatives of a pattern, the longest one first. */
export function either(words: [string, unknown][]): string {
  return words
    .map(([word]) => word)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
}
