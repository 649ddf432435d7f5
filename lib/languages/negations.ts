import type { Locale } from '#lib/i18n/routing.ts';

/** By which words a language denies, those that begin with a denial among them: unlawful, nepředáváme. */
const negations: Partial<Record<Locale, RegExp>> = {
  th: /ไม่(?!เสียค่า|มีค่าใช้จ่าย|คิดค่า|ชักช้า)|มิได้|มิให้|ห้าม|ปราศจาก|เว้นแต่|ยกเว้น|ปฏิเสธ/u,
  en: /\b(?:not|no(?!\. ?\d| (?:cost|charge|fee)s?\b| (?:extra|additional) (?:cost|charge|fee)s?\b| (?:less|fewer|more|later|longer|earlier|sooner) than)|never|none|nor|neither|nobody|nothing|without(?! (?:charge|cost|an? fee|fees?|undue|delay|further delay)\b)|cannot|unless|except|refus\w*|reject\w*|declin\w*|turn(?:s|ed|ing)? (?:\w+ )?down|dis(?:agree|allow|satisf)\w*|rules? out|\w+n['’]t|alone|un(?:authori|lawful|able|necessary|known|likely|available|founded|justified|reasonable|limited|identified)\w*|in(?:accurate|complete|valid|accessible|appropriate|sufficient|direct)\w*)\b/iu,
  cs: /(?<![\p{L}.])(?:ne(?!bo|prodlen|ž(?:li)?(?!\p{L})|j(?!s)|t(?!\p{L})|zbytn|bezpeč|utr|wslett|hod|dáv|mocn|dávn|určit|ustál|ch(?:at|áv|ej))\p{L}*|ni(?:koli\p{L}*|kdy|kdo|kde|c)|žádn\p{L}+|bez(?! (?:zbyteč|odklad|prodlen))|aniž|kromě|vyjma|vyluč\p{L}+|odmít\p{L}+|zamít\p{L}+)(?!\p{L})/iu,
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
