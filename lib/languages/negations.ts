import type { Locale } from '#lib/i18n/routing.ts';

/** By which words a language denies, those that begin with a denial among them: unlawful, nepředáváme. */
export const negations: Partial<Record<Locale, RegExp>> = {
  th: /ไม่|มิได้|มิให้|ห้าม|ปราศจาก|เว้นแต่|ยกเว้น|ปฏิเสธ/u,
  en: /\b(?:not|no(?!\. ?\d)|never|none|nor|neither|nobody|nothing|without|cannot|unless|except|refuse\w*|dis(?:agree|allow|satisf)\w*|rules? out|\w+n['’]t|alone|un(?:authori|lawful|able|necessary|known|likely|available)\w*|in(?:accurate|complete|valid|accessible)\w*)\b/iu,
  cs: /(?<!\p{L})(?:ne(?!bo|ž(?:li)?(?!\p{L})|j(?!s)|zbytn|bezpeč|utr|wslett|hod|dáv|mocn|dávn|určit)\p{L}*|ni(?:koli\p{L}*|kdy|kdo|kde|c)|žádn\p{L}+|bez|kromě|vyjma|vyluč\p{L}+|odmít\p{L}+)(?!\p{L})/iu,
};
