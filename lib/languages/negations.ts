import type { Locale } from '#lib/i18n/routing.ts';
import { rememberByPassage } from '#lib/languages/passages.ts';

/** By which words a language denies, those that begin with a denial among them: unlawful, nepředáváme. */
const negations: Partial<Record<Locale, RegExp>> = {
  th: /ไม่(?<!หรือไม่(?=\s|$|ก็|นั้น|และ))(?!เสียค่า|มีค่าใช้จ่าย|คิดค่า|ชักช้า)|มิได้|มิให้|อย่า(?!ง)|ห้าม|ปราศจาก|เว้นแต่|ยกเว้น|ปฏิเสธ/u,
  en: /\b(?:not|no(?!\. ?\d| (?:cost|charge|fee)s?\b| (?:extra|additional) (?:cost|charge|fee)s?\b| (?:less|fewer|more|later|longer|earlier|sooner) than)|never|none|nor|neither|nobody|nothing|without(?! (?:charge|cost|an? fee|fees?|undue|delay|further delay)\b)|cannot|unless|except|refus\w*|reject\w*|declin\w*|turn(?:s|ed|ing)? (?:\w+ )?down|dis(?:agree|allow|satisf)\w*|rules? out|\w+n['’]t|alone|un(?:authori|lawful|able|necessary|known|likely|available|founded|justified|reasonable|limited|identified)\w*|in(?:accurate|complete|valid|accessible|appropriate|sufficient|direct)\w*)\b/iu,
  cs: /(?<![\p{L}.])(?:ne(?<!(?<!\p{L})zda (?:\p{L}+ ){0,4}ne)(?!bo|prodlen|ž(?:li)?(?!\p{L})|j(?!s)|t(?!\p{L})|zbytn|bezpeč|utr|wslett|hod|dáv|mocn|dávn|určit|ustál|ch(?:at|áv|ej))\p{L}*|ni(?:koli\p{L}*|kdy|kdo|kde|c)|žádn\p{L}+|bez(?! (?:zbyteč|odklad|prodlen))|aniž|kromě|vyjma|vyluč\p{L}+|odmít\p{L}+|zamít\p{L}+)(?!\p{L})/iu,
};

/** What is denied twice in one sentence is said: without which the site could not remember it. Czech doubles what it denies once. */
const twice: Partial<Record<Locale, RegExp>> = {
  en: /\b(?:without|unless)\b[^.,;:]*?\b(?:not|never|cannot)\b|\b(?:not|never|cannot)\b[^.,;:]*?\bwithout\b/giu,
  cs: /(?<!\p{L})bez(?!\p{L})[^.,;:]*?(?<!\p{L})ne(?!bo)\p{L}+|(?<!\p{L})ne(?!bo)\p{L}+[^.,;:]*?(?<!\p{L})bez(?!\p{L})/giu,
  th: /ไม่[^ ]*(?:โดยไม่|หากไม่)/gu,
};

/** Whether it is known how a language denies. */
export const hasNegations = (locale: Locale) => negations[locale] !== undefined;

/** The first word by which a text denies something, if it does. */
export function findNegation(text: string, locale: Locale): string | undefined {
  return negations[locale]?.exec(text)?.[0];
}

/** Without what a text denies twice in one sentence, which is said. */
export function leaveDenials(text: string, locale: Locale): string {
  return twice[locale] ? text.replaceAll(twice[locale], '') : text;
}

/**
 * The same, to be counted: each denial once. What Czech denies twice (nesmí nikdo) is denied by its verb; what says how long, how
 * much or for how much is none, nor is what makes an exception, which another language says in a sentence of its own.
 */
const counted: Partial<Record<Locale, RegExp>> = {
  en: /(?<![\p{L}’'-])(?:no(?!\.| (?:\d|cost|charge|fee|less|fewer|more|later|earlier|sooner))|not(?! only)|never|none|nor|neither|nobody|nothing|nowhere|without(?! (?:charge|cost|an? fee|fees?|undue|delay))|cannot|\p{L}+n[’']t|prevent\p{L}*|prohibit\p{L}*|forbid\p{L}*|rather than|fail(?:s|ed)? to|un(?:able|known|fair|clear|necessary|(?!der|it|cover|lock|load|pack|subscri)(?=\p{L}{3,}(?:ed|able)(?!\p{L})))\p{L}*|in(?:accurate|complete|valid|correct)\p{L}*)(?!\p{L})/giu,
  cs: /(?<![\p{L}.])(?:ne(?<!(?<!\p{L})(?:dokud|zda) (?:\p{L}+ ){0,4}ne)(?!bo|ž(?:li)?(?!\p{L})|j(?!s|men|ed|ev|ist)|t(?!\p{L})|jen(?!\p{L})|zbyt|bezpeč|utr|wslett|hod|dáv|mocn|dávn|určit|ustál|ch(?:at|áv|ej)|dostat|přiměř|prodlen|zákonn)\p{L}*|aniž|nikoli\p{L}*|zakáz\p{L}+|zamez\p{L}+|brán\p{L}+|bez(?! (?:zbyteč|odklad|prodlen|poplat))(?!\p{L}))(?!\p{L})/giu,
  th: /ไม่(?<!หรือไม่(?=\s|$|ก็|นั้น|และ))(?!ว่า|เกิน|น้อยกว่า|ชักช้า|เสียค่า|มีค่าใช้|คิดค่า|ช้ากว่า|ชอบด้วย)|มิได้|มิให้|อย่า(?!ง)|ห้าม|ปราศจาก/gu,
};

/** The words by which a passage denies something, in their order; undefined in a language of which they are not known. */
export const listDenials = rememberByPassage(({ text }, locale): string[] | undefined => {
  const pattern = counted[locale];
  return pattern && Array.from(text.matchAll(pattern), ([word]) => word);
});
