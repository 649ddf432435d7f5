import type { Locale } from '#lib/i18n/routing.ts';

/** By what a language denies what follows in the same clause; in Czech the word itself may. */
const denials: Partial<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:not|never|no|nobody|none|neither|nor|without|cannot|rather than|instead of|rules? out|prevents?|\p{L}+n[’']t)(?!\p{L})/u,
  cs: /(?<!\p{L})(?:není|nejsou|nejsme|nejste|nebud\p{L}+|nebyl\p{L}*|nelze|nesm\p{L}+|nemus\p{L}+|nem(?:á|áme|áte|ají|ůže\p{L}*|ohou)|bez|vylučuj\p{L}+|aniž|nikoli)(?!\p{L})/u,
  th: /ไม่|อย่า|มิได้|มิให้|ห้าม|ปราศจาก/u,
};
const clause: Partial<Record<Locale, RegExp>> = {
  en: /[.,;:()]|\b(?:and|but|unless|what|which|who|that)\b/gu,
  cs: /[.,;:()]|(?<!\p{L})(?:a|ale|nebo|ani|že|kter\p{L}+)(?!\p{L})/gu,
  th: / |แต่|ที่|ซึ่ง|ว่า|กับ|ตาม|เพื่อ/gu,
};

/** So many letters behind a denial it is not sure any more what it denies; beyond the last of them nothing is looked for. */
const reach = { th: 16, other: 30, most: 200 };
/** What may be denied by what stands behind it, or by a word of which another clause is said. */
const unsure = /(?<!\p{L})(?:no|none|not|nothing)(?!\p{L})[^.;]*(?<!\p{L})that(?!\p{L})[^.;]*$/u;
/** What an English clause denies whose own verb stands behind it, of an offer that we did not accept: it is deleted. */
const relative =
  /(?<!\p{L})(?:not|never|cannot|\p{L}+n[’']t) \p{L}+ [^.,;]*?(?<!\p{L})(?:is|are|was|were|will|must|can|may)(?!\p{L})[^.,;]*$/u;
const behind = /^\p{L}* (?:nothing|no|none|neither)(?!\p{L})/u;
/** A verb of Czech that is denied denies what stands behind it. */
const verb = /(?<!\p{L})ne(?!bo(?!\p{L})|jen|j\p{L}*[ší])\p{L}{4,}/u;
/** Thai denies behind what it denies as well. */
const postponed = /^[^ ]{0,200}(?:ไม่|มิ)ได้/u;

/** Where clauses of a text in small letters begin. */
export const listClauses = (text: string, locale: Locale): number[] =>
  Array.from(text.matchAll(clause[locale] ?? /(?!)/gu), ({ 0: end, index }) => index + end.length);

/** Whether a word of a text in small letters is denied in its clause, and whether it may be in another way. */
export function readDenial(text: string, locale: Locale, offset: number, length: number, clauses: number[]) {
  const start = Math.max(clauses.findLast((each) => each <= offset) ?? 0, offset - reach.most);
  const isIn = (from: number) => denials[locale]?.test(text.slice(from, offset)) === true;
  const isDenied = isIn(Math.max(start, offset - (locale === 'th' ? reach.th : reach.other)));
  const isUnsure =
    (!isDenied && isIn(start)) ||
    (locale === 'cs' && (verb.test(text.slice(start, offset)) || text.slice(0, start).endsWith(' ani'))) ||
    (locale === 'th' && postponed.test(text.slice(offset))) ||
    (locale === 'en' &&
      (unsure.test(text.slice(Math.max(0, offset - reach.most), offset)) ||
        relative.test(text.slice(start, offset)) ||
        behind.test(text.slice(offset + length))));
  return { isDenied, isUnsure };
}
