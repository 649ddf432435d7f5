import { digit, type Reader, type Reading } from '#lib/languages/facts/fact.ts';
import type { Grammar } from '#lib/languages/facts/grammars/grammar.ts';
import { lighten } from '#lib/languages/facts/letters.ts';
import { readMark } from '#lib/policy/marks/read-mark.ts';

/** Makes the readers of articles with their paragraphs and points, `6(1)(b)`. */
export function makeArticles({ articles }: Grammar): Reader[] {
  return articles.map((source) => ({
    pattern: new RegExp(lighten(source), 'gu'),
    needs: digit,
    read: readArticle,
  }));
}

const thaiParagraphs = ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า'];

function readArticle({ groups = {} }: RegExpExecArray): Reading {
  const {
    number = '',
    parts = '',
    more = '',
    points = '',
    paragraph = '',
    paragraphs = '',
    point = '',
    item = '',
  } = groups;
  const own = readPlace(number);
  const place = thaiParagraphs.indexOf(paragraph) + 1 || paragraph;
  const inBrackets = [...parts.matchAll(/\w+/g)].map(([part]) => part);
  const all = [place, ...inBrackets, point, item].filter((part) => part !== '');
  // A number alone is a number: a section may be called otherwise in another language.
  if (all.length === 0) return [{ kind: 'number', value: own.toUpperCase() }];
  const others = [...`${more} ${points}`.matchAll(/(?:\((\w{1,4})|(?<!\p{L})([a-z]{1,2}))\)/gu)];
  const beside = point === '' ? (paragraphs.match(/\d+/g) ?? []) : [];
  return [all.at(-1), ...others.map(([, bracketed, alone]) => bracketed ?? alone), ...beside].map((last) => ({
    kind: 'article',
    value: own + [...all.slice(0, -1), last].map((part) => `(${part})`).join(''),
  }));
}

/** What Thai calls sections that were put in behind one, and the letters and words of other languages for the same. */
const putIn = { ก: 'a', ทวิ: 'bis', ตรี: 'ter', จัตวา: 'quater' };

function readPlace(number: string): string {
  const [, digits = '', behind = ''] = /^(\d+(?:\/\d+)?) ?(\D*)$/u.exec(number) ?? [];
  return digits + (Object.entries(putIn).find(([thai]) => thai === behind)?.[1] ?? behind.toLowerCase());
}

/** Reads Roman numbers of headings and parts of acts, which another language may write in digits: Chapter V, หมวด 5. */
export const romanNumbers: Reader = {
  pattern:
    /(?<!\p{L})(?:Article|Section|Part|Chapter|Title|Annex|[Čč]l(?:\.|án(?:ek|ku|kem))|[Čč]ást\p{L}*|[Oo]ddíl\p{L}*|[Hh]lav\p{L}+|[Kk]apitol\p{L}+|[Pp]řílo[hz]\p{L}+|ข้อ|ส่วนที่|หมวด|บทที่|ภาคผนวก)\s?(?<roman>[IVX]{1,5})(?![\p{L}\d])/gu,
  needs: /[IVX]/,
  read: ({ groups: { roman } = {} }) => {
    const place = readMark(`${roman}. `)?.places.at(-1);
    return place === undefined ? [] : [{ kind: 'number', value: String(place), isWeak: true }];
  },
};

const inDigits = [
  /(?<![\d/.-])(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})(?!\d)/g,
  /(?<![\d/.])(?<day>\d{1,2})(?<mark>[./]) ?(?<number>\d{1,2})\k<mark> ?(?<year>\d{4})(?!\d)/g,
];

/** Makes the readers of days, and of months of years: `2016-04-27`, `04-27`, `2016-04`. */
export function makeDates({ dates, months }: Grammar): Reader[] {
  const whole = months.map((month) => new RegExp(`^(?:${month})$`, 'iu'));
  const read = ({ groups = {} }: RegExpExecArray): Reading => {
    const { day, month, number, year, only } = groups;
    if (only) return [{ kind: 'number', value: readYear(only) }];
    const place = month ? whole.findIndex((each) => each.test(month)) + 1 : Number(number);
    if (place === 0 || place > 12 || Number(day ?? 1) > 31) return [];
    const parts = [place, day].flatMap((part) =>
      part === undefined ? [] : String(Number(part)).padStart(2, '0'),
    );
    return [{ kind: 'date', value: [...(year ? [readYear(year)] : []), ...parts].join('-') }];
  };
  return [...inDigits, ...dates.map((source) => new RegExp(lighten(source), 'gu'))].map((pattern) => ({
    pattern,
    needs: digit,
    read,
  }));
}

/** The common year; Thai counts from the Buddha. */
function readYear(text: string): string {
  const year = Number(text.replaceAll(/\D/g, ''));
  return String(year >= 2400 && year < 2800 ? year - 543 : year);
}
