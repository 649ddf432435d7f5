import type { Locale } from '#lib/i18n/routing.ts';
import { frequentWords } from '#lib/languages/foreign/frequent-words.ts';

/** Words that hold a sentence together and say nothing by themselves, beside those that are told apart from other languages. */
const functionWords: Partial<Record<Locale, RegExp>> = {
  en: /^(?:a|an|and|or|to|in|on|by|as|so|do|does|did|than|then|there|here|too|each|both|same|own|s)$/i,
  cs: /^(?:a|i|v|z|s|k|o|u|do|od|ze|za|nad|to|ten|ta|ty|ti|by|též|tak|pak|tu|zde|ale|avšak|dále|ani|až|než|sám)$/iu,
  th: /^(?:ที่|ซึ่ง|อัน|และ|หรือ|ของ|ใน|การ|ความ|เป็น|คือ|ได้|ให้|จะ|ก็|แต่|โดย|จาก|กับ|แก่|ต่อ|ตาม|ถึง|ไว้|มี|นี้|นั้น|เรา|คุณ|ท่าน|อยู่|แล้ว|เพื่อ|ว่า|ด้วย|ไป|มา|อื่น|ๆ|บน|ผ่าน|เมื่อ|หาก|ทั้ง|ดัง|กล่าว)$/u,
};

/** What joins an item to others, or a clause to a sentence. */
const joints: Partial<Record<Locale, RegExp>> = {
  en: /^(?:and|or|nor|,|;|as|including|plus|also)$/i,
  cs: /^(?:a|i|nebo|či|ani|,|;|včetně|také|též|rovněž)$/iu,
  th: /^(?:และ|หรือ|,|;|รวม|รวมถึง|รวมทั้ง|ตลอดจน|พร้อม|กับ|อีกทั้ง)$/u,
};

/** So many words more than before are a clause; Thai makes several of one. */
const clauses: Partial<Record<Locale, number>> = { th: 5 };

/** Whether a word says something by itself. */
export function isContent(word: string, locale: Locale): boolean {
  if (!/\p{L}/u.test(word) || functionWords[locale]?.test(word)) return false;
  return !frequentWords[locale]?.has(word.toLocaleLowerCase(locale));
}

/** Whether a word or mark joins an item to others, or a clause to a sentence. */
export function isJoint(word: string, locale: Locale): boolean {
  return joints[locale]?.test(word) ?? false;
}

/** From how many words on that say something a clause came or went. */
export function countOfClause(locale: Locale): number {
  return clauses[locale] ?? 3;
}
