import type { Locale } from '#lib/i18n/routing.ts';
import { quotes } from '#lib/proofreading/texts/quotations.ts';

/** A text with its slips mended, and how often each was. */
export interface Mended {
  text: string;
  counts: Map<string, number>;
}

/** What is no text: code, addresses, ids, where a quotation mark or a space is part of what is meant. */
const kept = /(`+[^`]*`+|\]\([^)]*\)|<[^>\s]+>|\{#[^}]*\}|\\.)/u;

type Count = (what: string) => void;

/**
 * Mends what looks the same afterwards, or as it was meant: letters in one character with their accents (Unicode NFC),
 * SARA AM too; nothing without width; one ordinary space; quotation marks of the language. Blocks of code, and the marks
 * of the front matter, stay as they are.
 */
export function mendText(text: string, locale: Locale): Mended {
  const counts = new Map<string, number>();
  const count: Count = (what) => counts.set(what, (counts.get(what) ?? 0) + 1);
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  const head = lines.slice(0, end + 1).map((line) => mendCharacters(line, count));
  const body: string[] = [];
  // What a quotation can run through: the lines of a paragraph, or a row of a table.
  let block: string[] = [];
  const close = () => {
    if (block.length > 0) body.push(mendQuotes(block.join('\n'), locale, count));
    block = [];
  };
  let fence = '';
  for (const line of lines.slice(end + 1)) {
    const [, mark = ''] = /^[\s>]*(`{3,}|~{3,})/.exec(line) ?? [];
    const isCode = fence !== '' || mark !== '';
    if (mark !== '') fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence;
    if (isCode || line.trim() === '' || /^\s*\|/.test(line)) close();
    if (isCode || line.trim() === '') body.push(line);
    else block.push(mendSpaces(mendCharacters(line, count), count));
  }
  close();
  return { text: [...head, ...body].join('\n'), counts };
}

function mendCharacters(line: string, count: Count): string {
  const replace = (value: string, what: string, pattern: RegExp, written: string) =>
    value.replaceAll(pattern, (found) => {
      count(what);
      return found.replace(pattern, written);
    });
  const ascii = replace(line, 'characters without width', /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '');
  const spaced = replace(ascii, 'no-break spaces', /[\u00A0\u202F]/gu, ' ');
  const thai = replace(spaced, 'SARA AM as two characters', /\u0E4D([\u0E48-\u0E4B]?)\u0E32/gu, '$1\u0E33');
  if (thai === thai.normalize('NFC')) return thai;
  count('lines of letters and accents as two characters');
  return thai.normalize('NFC');
}

/** Spaces between words; those that begin a line, follow a list's mark or end a line are part of its form. */
function mendSpaces(line: string, count: Count): string {
  if (/^\s*\|/u.test(line)) return line;
  const [form = ''] = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*/u.exec(line) ?? [];
  const parts = line.slice(form.length).split(kept);
  return (
    form +
    parts
      .map((part, index) =>
        index % 2 === 1
          ? part
          : part.replaceAll(/(?<=\S) {2,}(?=\S)/gu, () => {
              count('doubled spaces');
              return ' ';
            }),
      )
      .join('')
  );
}

/** Straight quotation marks of a block, where each has its other; apostrophes within words. */
function mendQuotes(block: string, locale: Locale, count: Count): string {
  const [open, close] = quotes[locale] ?? [];
  const parts = block.split(kept);
  const text = parts.filter((_, index) => index % 2 === 0).join('');
  const isPaired = (text.match(/"/g)?.length ?? 0) % 2 === 0;
  let isOpen = false;
  const mend = (part: string) => {
    const apostrophes = part.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, () => {
      count('straight apostrophes');
      return '’';
    });
    if (!open || !close || !isPaired) return apostrophes;
    return apostrophes.replaceAll('"', () => {
      isOpen = !isOpen;
      count('straight quotation marks');
      return isOpen ? open : close;
    });
  };
  return parts.map((part, index) => (index % 2 === 0 ? mend(part) : part)).join('');
}
