import type { Locale } from '#lib/i18n/routing.ts';

/** A word in Latin letters that may be a name: it holds a capital, or what a company is called by law follows it. */
export interface Word {
  text: string;
  offset: number;
}

const word =
  /(?<![\p{Script=Latin}\p{N}])(?:(?=[\p{Script=Latin}\d&-]*\p{Lu})\p{Script=Latin}[\p{Script=Latin}\d&-]{2,}|\p{Script=Latin}{3,}(?=,? (?:s\. ?r\. ?o\.|a\. ?s\.|GmbH|Inc|Ltd|LLC)))/gu;

/** What companies are called by law, which is compared with the name before it, and of which register a number is. */
const noName = /^(?:Inc|Ltd|LLC|GmbH|Corp|PLC|IČO|DIČ)$/;

/** Lists the words of a text that may be names; what a genitive adds is left out. */
export function listWords(text: string): Word[] {
  const words = Array.from(text.matchAll(word), (match) => ({ text: match[0], offset: match.index }));
  return words.filter((each) => !noName.test(each.text));
}

/** Whether a word is a name, as a language may inflect it: Google, Googlu. */
export function isForm(word: string, name: string, locale: Locale): boolean {
  if (word === name) return true;
  const stem = getStem(name, locale);
  return stem !== undefined && word.startsWith(stem) && word.length - stem.length <= 3;
}

/** What all forms of a name begin with, in a language that inflects it: up to three letters follow. */
export function getStem(name: string, locale: Locale): string | undefined {
  return locale !== 'cs' || name.length < 4 ? undefined : name.replace(/[aeiouy]$/, '');
}

/** Whether a word has capitals within, which no language writes but in names: MailChimp. */
export function isCamelCase(word: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(word);
}

/** Whether a word is nearly another: one letter is other, missing, too much or at the place of the next; in long ones two. */
export function isNearly(word: string, name: string): boolean {
  if (word === name || word.length < 3 || name.length < 4) return false;
  const most = name.length >= 8 ? 2 : 1;
  return measureDistance(word, name, most) <= most;
}

/** How many letters are to be changed, added, left out or swapped (optimal string alignment); if more than `most`, without end. */
export function measureDistance(word: string, name: string, most = 2): number {
  if (Math.abs(word.length - name.length) > most) return Infinity;
  // What both begin and end with needs no change, and most of what is compared is that.
  let start = 0;
  while (start < word.length && start < name.length && word[start] === name[start]) start++;
  let [end, other] = [word.length, name.length];
  while (end > start && other > start && word[end - 1] === name[other - 1]) {
    end--;
    other--;
  }
  return align(word.slice(start, end), name.slice(start, other), most);
}

function align(word: string, name: string, most: number): number {
  if (word === '' || name === '') return word.length + name.length;
  let nearest = 0;
  const rows = [Array.from({ length: name.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= word.length; row++) {
    const own = [row];
    for (let column = 1; column <= name.length; column++) {
      const isSame = word[row - 1] === name[column - 1];
      const isSwapped =
        row > 1 && column > 1 && word[row - 1] === name[column - 2] && word[row - 2] === name[column - 1];
      const above = rows[row - 1] ?? [];
      own.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (own[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (rows[row - 2]?.[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    rows.push(own);
    // From two rows that are too far, no way leads back.
    const last = nearest;
    nearest = Math.min(...own);
    if (Math.min(last, nearest) > most) return Infinity;
  }
  return rows.at(-1)?.at(-1) ?? 0;
}
