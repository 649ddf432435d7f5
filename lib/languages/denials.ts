import type { Locale } from '#lib/i18n/routing.ts';
import { rememberByPassage } from '#lib/languages/passages.ts';

/**
 * By which words a language denies, each of them once: what Czech denies twice (nesmí nikdo) is denied by its verb, and what is
 * said of how long, how much and for how much is no denial; nor is what
 * excepts, which other languages say in a sentence of its own.
 */
const denials: Partial<Record<Locale, RegExp>> = {
  en: /(?<![\p{L}’'-])(?:no(?!\.| (?:\d|cost|charge|fee|less|fewer|more|later|earlier|sooner))|not(?! only)|never|none|nor|neither|nobody|nothing|nowhere|without(?! (?:charge|cost|an? fee|fees?|undue|delay))|cannot|\p{L}+n[’']t|prevent\p{L}*|prohibit\p{L}*|forbid\p{L}*|rather than|fail(?:s|ed)? to|un(?:authori[sz]ed|able|known|limited|identif\p{L}+|fair|clear|encrypted|necessary)\p{L}*|in(?:accurate|complete|valid|correct)\p{L}*)(?!\p{L})/giu,
  cs: /(?<![\p{L}.])(?:(?<!(?<!\p{L})dokud (?:\p{L}+ ){0,4})ne(?!bo|ž(?:li)?(?!\p{L})|j(?!s|men|ed|ev|ist)|t(?!\p{L})|jen(?!\p{L})|zbyt|bezpeč|utr|wslett|hod|dáv|mocn|dávn|určit|ustál|ch(?:at|áv|ej)|dostat|přiměř|prodlen|zákonn)\p{L}*|aniž|nikoli\p{L}*|zakáz\p{L}+|zamez\p{L}+|brán\p{L}+|bez(?! (?:zbyteč|odklad|prodlen|poplat))(?!\p{L}))(?!\p{L})/giu,
  th: /ไม่(?!ว่า|เกิน|น้อยกว่า|ชักช้า|เสียค่า|มีค่าใช้|คิดค่า|ช้ากว่า|ชอบด้วย)|มิได้|มิให้|อย่า(?!ง)|ห้าม|ปราศจาก/gu,
};

/** The words by which a passage denies something, in their order; undefined in a language of which they are not known. */
export const listDenials = rememberByPassage(({ text }, locale): string[] | undefined => {
  const pattern = denials[locale];
  return pattern && Array.from(text.matchAll(pattern), ([word]) => word);
});
