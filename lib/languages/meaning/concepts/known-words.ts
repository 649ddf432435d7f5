import type { Locale } from '#lib/i18n/routing.ts';
import { type Concept, speaking } from '#lib/languages/meaning/concepts/concept.ts';
import { concepts } from '#lib/languages/meaning/concepts/kinds.ts';

/** Whether a language's words are known. */
export const hasConcepts = (locale: Locale) => speaking.some((each) => each === locale);

/** Words of Thai that hold others and are none of them: of, section, thank. */
const others: Partial<Record<Locale, string[]>> = {
  th: [
    'วินาที',
    'ถูกต้อง',
    'ต้องการ',
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

/** A language's words, as one pattern of nothing but letters, and what each stands for. */
export interface Words {
  pattern: RegExp;
  known: Map<string, Concept[]>;
}

const all = new Map<Locale, Words>();

/** The words of a language, made once. */
export function getWords(locale: Locale): Words | undefined {
  const place = speaking.map(String).indexOf(locale);
  const made = all.get(locale);
  if (made || place === -1) return made;
  const known = new Map<string, Concept[]>(others[locale]?.map((word) => [word, []]));
  for (const concept of concepts)
    for (const word of concept[place]?.split('|') ?? [])
      known.set(word, [...(known.get(word) ?? []), concept]);
  const letter = '[a-zß-ž\\d]';
  // The longest of those that begin alike first.
  const source = [...known.keys()]
    .toSorted()
    .toReversed()
    .map((word) => word.replace('$', `(?!${letter})`))
    .join('|');
  const start = locale === 'th' ? '' : `(?<!${letter})${turns[locale] ? `(?:${turns[locale]})?` : ''}`;
  const own = { pattern: new RegExp(`${start}(?:${source})`, 'gu'), known };
  all.set(locale, own);
  return own;
}

/** With what a word begins that denies itself: nepředáváme, unnecessary. */
const turns: Partial<Record<Locale, string>> = { en: 'un', cs: 'ne' };
