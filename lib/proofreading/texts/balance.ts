import type { Locale } from '#lib/i18n/routing.ts';
import { quotes } from '#lib/proofreading/texts/quotations.ts';

/** A bracket or quotation mark without its other. */
export interface Lonely {
  mark: string;
  offset: number;
  isOpen: boolean;
  /** Whether a bracket behind it that ends a mark may close it as well: (see point b). */
  mayBeClosed?: true;
}

const brackets: [string, string][] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
];

/** Finds brackets and quotation marks that are never closed, or never opened; `a)`, `b)` are marks of their own. */
export function findLonely(text: string, locale: Locale): Lonely[] {
  const [open, close] = quotes[locale] ?? [];
  const pairs = open && close ? [...brackets, [open, close] as const] : brackets;
  const closings = new Map(pairs.map(([opening, closing]) => [closing, opening]));
  const waiting: Lonely[] = [];
  const found: Lonely[] = [];
  for (const { 0: mark, index: offset } of text.matchAll(/[\p{Ps}\p{Pe}\p{Pi}\p{Pf}]/gu)) {
    const opening = closings.get(mark);
    const place = waiting.findLastIndex((each) => each.mark === opening);
    if (opening !== undefined && mark === ')' && isMark(text.slice(Math.max(0, offset - 6), offset))) {
      const open = waiting.findLast((each) => each.mark === opening && !each.mayBeClosed);
      const beginsItem = /;\s\S{1,4}$/u.test(text.slice(0, offset));
      if (open && !beginsItem && !goesOn.test(text.slice(offset + 1))) open.mayBeClosed = true;
    } else if (opening !== undefined && place === -1) found.push({ mark, offset, isOpen: false });
    else if (opening !== undefined) found.push(...waiting.splice(place).slice(1));
    else if (pairs.some(([each]) => each === mark)) waiting.push({ mark, offset, isOpen: true });
  }
  return [...found, ...waiting]
    .filter(({ mayBeClosed }) => !mayBeClosed)
    .toSorted((a, b) => a.offset - b.offset);
}

/** Behind a point stands the next one, or what its article is of, within the bracket in which that is cited: (písm. c) GDPR). */
const goesOn =
  /^,?\s?(?:(?:(?:a|až|i|nebo|či|and|or|to|และ|หรือ|ถึง)\s?)?(?:písm\.\s?)?[\p{Ll}ก-ฮ]{1,2}\)|GDPR|PDPA|(?:[Oo]becného )?[Nn]ařízení|[Zz]ákon|[Ss]měrnic|[Rr]ozhodnutí|of(?!\p{L})|ของ|แห่ง|ตาม)/u;

/** Whether a closing bracket ends a mark such as `a)`, `12)` or `iv)`, or a smile. */
function isMark(before: string): boolean {
  return /(?:^|[\s,])(?:[:;]-?|\p{L}\p{M}?|\p{N}{1,3}|[ivx]{1,4})$/u.test(before);
}
