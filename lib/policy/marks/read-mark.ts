import { skippedThaiLetters, thaiLetters } from '#lib/policy/marks/thai-letters.ts';

/** The mark of a paragraph or an item, as its author wrote it: `(a)`, `a)`, `(ii)`, `1.1`, `§ 3`, `ก.`, `(๑)`. */
export interface Mark {
  /** The mark itself. */
  text: string;
  /** What the marks of one enumeration have in common: `(1)`, with the first counter of its kind (1, a, A, ๑, ก). */
  form: string;
  /** Where it stands in its enumeration, counted in each way in which it can be read: `i` is the 9th letter and 1. */
  places: number[];
}

const counters =
  '(?:\\d{1,3}(?:\\.\\d{1,3})*|[๐-๙]{1,3}(?:\\.[๐-๙]{1,3})*|[a-z]|[A-Z]|([a-z])\\3|[ivx]{2,5}|[IVX]{2,5}|[ก-รลว-ฮ])';
const enclosed = new RegExp(`^(\\()?(${counters})(\\)|\\.\\)?)(?=\\s)`, 'u');
const levels = /^(?:\d{1,3}(?:\.\d{1,3})+|[๐-๙]{1,3}(?:\.[๐-๙]{1,3})+)(?=\s)/u;
const paragraph = /^§ ?(\d{1,4})[a-z]?\)?\.?(?=\s)/u;

/** Reads the mark at the beginning of a text; undefined where there is none. What follows it is white space. */
export function readMark(text: string): Mark | undefined {
  const [level] = levels.exec(text) ?? [];
  if (level) {
    const last = level.split('.').at(-1) ?? '';
    return { text: level, form: level.slice(0, -last.length) + getKind(last), places: count(last) };
  }
  const [section, number = ''] = paragraph.exec(text) ?? [];
  if (section) return { text: section, form: '§ 1', places: count(number) };
  const [mark, open = '', counter = '', , close = ''] = enclosed.exec(text) ?? [];
  if (!mark || (open && !close.endsWith(')'))) return undefined;
  const above = counter.split('.');
  const last = above.pop() ?? '';
  return {
    text: mark,
    form: [open, ...above.map((part) => `${part}.`), getKind(last), close].join(''),
    places: count(last),
  };
}

/** Whether a heading has a number of its own: `1. Scope`, `2.1 Data`, `§ 3`, `Čl. IV`, `Article 5`, `ข้อ 2`. */
export function isNumbered(heading: string): boolean {
  const named =
    /^(?:čl(?:ánek|\.)?|část|article|art\.|section|part|ข้อ|มาตรา|หมวด|ส่วนที่)\s*(?:[\d๐-๙]|[ivx]+\b)/iu;
  return named.test(heading) || readMark(`${heading} `) !== undefined;
}

/**
 * Whether a mark is the next one of an enumeration: of the same kind and form, and one further. Thai enumerations leave out
 * letters that are no longer written.
 */
export function isNextMark(mark: Mark, before: Mark): boolean {
  if (mark.form !== before.form) return false;
  const isSkipped = (place: number) =>
    /[ก-ฮ]/u.test(mark.text) && skippedThaiLetters.includes(thaiLetters[place - 1] ?? '');
  return before.places.some((place) => {
    let next = place + 1;
    while (!mark.places.includes(next) && isSkipped(next)) next++;
    return mark.places.includes(next);
  });
}

/** The first counter of a kind: digits, letters and Roman numbers by their case, what Thai counts by. */
function getKind(counter: string): string {
  if (/^\d/u.test(counter)) return '1';
  if (/^[๐-๙]/u.test(counter)) return '๑';
  if (/^[ก-ฮ]/u.test(counter)) return 'ก';
  return /^[A-Z]/u.test(counter) ? 'A' : 'a';
}

/** Every place that a counter can mean; capital letters count as small ones. */
function count(counter: string): number[] {
  if (/^\d+$/u.test(counter)) return [Number(counter)];
  if (/^[๐-๙]+$/u.test(counter))
    return [Number(counter.replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50)))];
  if (/^[ก-ฮ]$/u.test(counter)) return [thaiLetters.indexOf(counter) + 1];
  const small = counter.toLowerCase();
  const letter = /^(.)\1?$/u.test(small) ? [small.charCodeAt(0) - 0x60 + (small.length - 1) * 26] : [];
  return [...letter, ...readRoman(small)];
}

const romans: Record<string, number> = { i: 1, v: 5, x: 10 };

function readRoman(text: string): number[] {
  const values = [...text].map((digit) => romans[digit] ?? Number.NaN);
  const sum = values.reduce(
    (total, value, index) => total + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
  return Number.isNaN(sum) ? [] : [sum];
}
