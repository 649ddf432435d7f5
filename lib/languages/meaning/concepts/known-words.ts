import type { Locale } from '#lib/i18n/routing.ts';
import { type Concept, speaking } from '#lib/languages/meaning/concepts/concept.ts';
import { concepts } from '#lib/languages/meaning/concepts/kinds.ts';
import { findHints } from '#lib/languages/meaning/hints/find-hints.ts';

/** Whether a language's words are known. */
export const hasConcepts = (locale: Locale) => speaking.some((each) => each === locale);

/** Words that hold others and are none of them: tickets; of, section, thank. */
const others: Partial<Record<Locale, string[]>> = {
  cs: ['vstupenk'],
  th: [
    'วินาที',
    'ถูกต้อง',
    'ต้องการ',
    'ไม่ต้องการ',
    'สามารถ',
    'สามัญ',
    'ห้าม',
    'ของ',
    'ขอบ',
    'ขอสงวน',
    'ภาพรวม',
    'สภาพ',
    'ประสิทธิภาพ',
    'คุณภาพ',
    'รูปแบบ',
    'ชื่อเสียง',
  ],
};

/** What a word stands for, or may stand for. */
interface Meant {
  concept: Concept;
  isHint: boolean;
}

/** A language's words, as one pattern of nothing but letters, and what each stands for. */
export interface Words {
  pattern: RegExp;
  known: Map<string, Meant[]>;
}

const all = new Map<Locale, Words>();

/** The words of a language, made once. */
export function getWords(locale: Locale): Words | undefined {
  const place = speaking.map(String).indexOf(locale);
  const made = all.get(locale);
  if (made || place === -1) return made;
  const known = new Map<string, Meant[]>(others[locale]?.map((word) => [word, []]));
  const add = (word: string, ...meant: Meant[]) => known.set(word, [...(known.get(word) ?? []), ...meant]);
  for (const concept of concepts)
    for (const word of concept[place]?.split('|') ?? []) add(word, { concept, isHint: false });
  const sure = new Set(known.keys());
  for (const concept of concepts)
    for (const word of findHints(concept, place)) add(word, { concept, isHint: true });
  // What a longer word takes from a shorter one, it means as well.
  for (const [word, meant] of known)
    if (!sure.has(word))
      for (let end = 1; end < word.length; end += 1) {
        const [begun, rest] = [word.slice(0, end), word.slice(end)];
        meant.push(...(known.get(begun) ?? []), ...((/^[ -]/.test(rest) && known.get(`${begun}$`)) || []));
      }
  const letter = '[a-zß-ž\\d]';
  // The longest of those that begin alike first.
  const source = [...known.keys()]
    .toSorted((one, other) => compareEnds(other, one))
    .map((word) => word.replace('$', `(?!${letter})`))
    .join('|');
  const start = locale === 'th' ? '' : `(?<!${letter})${turns[locale] ? `(?:${turns[locale]})?` : ''}`;
  const own = { pattern: new RegExp(`${start}(?:${source})`, 'gu'), known };
  all.set(locale, own);
  return own;
}

const compareEnds = (one: string, other: string) =>
  one.replace('$', '\0') < other.replace('$', '\0') ? -1 : 1;

/** With what a word begins that denies itself: nepředáváme, unnecessary. */
const turns: Partial<Record<Locale, string>> = { en: 'un', cs: 'ne' };
