import type { Locale } from '#lib/i18n/routing.ts';

/** How a language says of several things that they are: by a word that does nothing else, or by whatever may. */
export interface Joining {
  clear: RegExp;
  any: RegExp;
  /** What is said with such a word, and is one thing. */
  fixed: RegExp;
  /** By which words it says that all of them are meant, and that any of them is. */
  all: RegExp;
  one: RegExp;
}

/** The words by which languages join one thing to another. */
export const joinings: Partial<Record<Locale, Joining>> = {
  en: {
    clear: /\b(?:and|or)\b/iu,
    any: /\b(?:and|or|as well as|plus|with|both|but|nor)\b|[,:&/]|;(?=.)/iu,
    fixed:
      /\bterms and conditions\b|\brules and regulations\b|\band so on\b|\bone or more\b|\bmore or less\b|\bwhether or not\b/giu,
    all: /\b(?:and|as well as)\b/iu,
    one: /\b(?:or|either|nor)\b/iu,
  },
  cs: {
    clear: /(?<!\p{L})(?:a|nebo)(?!\p{L})/iu,
    any: /(?<!\p{L})(?:a|i|nebo|či|ani|ale|jakož|se?|včetně)(?!\p{L})|[,:&/–]|;(?=.)/iu,
    fixed: /(?<!\p{L})(?:a podobně|jeden nebo více|více či méně)(?!\p{L})/giu,
    all: /(?<!\p{L})(?:a|i|jakož|včetně)(?!\p{L})/iu,
    one: /(?<!\p{L})(?:nebo|či|anebo|buď|ani)(?!\p{L})/iu,
  },
  th: {
    clear: /และ|หรือ/u,
    any: /และ|หรือ|กับ|รวม|ทั้ง|พร้อม|แต่|ตลอดจน|[,;:/&-]|(?<=[ก-๎]) (?=[ก-๎])|ชื่อ(?:นาม)?สกุล/u,
    fixed: /ข้อกำหนดและเงื่อนไข|หลักเกณฑ์และวิธีการ|หรือไม่(?![ก-๎])/gu,
    all: /และ|รวมถึง|ตลอดจน|กับ|พร้อม|ทั้ง/u,
    one: /หรือ/u,
  },
};

/** How a language lists things in a sentence. */
interface Listing {
  /** Where a sentence is parted into such as may list things by themselves. */
  ends: RegExp;
  /** What stands between two of them, and before the last. */
  between: RegExp;
  last: RegExp;
  /** What is no thing between others: a clause of its own. */
  clause?: RegExp;
}

const listings: Partial<Record<Locale, Listing>> = {
  en: {
    ends: /[.;:()–?!“”"‘’]|\s-\s|,? (?:including|such as|in particular|namely|mainly|especially|if|when|unless|(?:(?:for|in|on|to|of|with|from|by|at|under) )?(?:which|whom?)|where|that) |(?<=^(?:For|In|At|With|Of|By|On|From) [^,]{1,60}), /iu,
    between: /,? (?:and|or|as well as) |, /u,
    last: / (?:and|or|as well as) /u,
    clause:
      /(?<!\p{L})(?:which|who|that|if|when|where|but|so|because|unless|while|although|whether|is|are|was|were|will|can|may|must|have|has|had|do|does|we|you|they|it)(?!\p{L})/iu,
  },
  cs: {
    ends: /[.;:()–?!„“"]|\s-\s|,? (?:včetně|jako jsou|jako je|jako|například|zejména|hlavně|především|a to|pokud|když|jestliže|(?:(?:pro|ve?|na|o|se?|ze?|ke?|u|po|do|od|za|při|podle) )?kter\p{L}+|jehož|jež|aby|že|kde) |(?<=^(?:U|Pro|Ve?|Při|Na|Se?|Od|Za|Po|Z|Ze) [^,]{1,60}), /iu,
    between: /,? (?:a|i|nebo|či|ani|jakož i) |, /u,
    last: / (?:a|i|nebo|či|ani|jakož i) /u,
    clause:
      /(?<!\p{L})(?:kter\p{L}+|aby|že|pokud|když|je|jsou|byl\p{L}*|bude|můž\p{L}+|musí|má|mají|jsme|jste|\p{L}+(?:áme|íme|eme|áte|íte|ete))(?!\p{L})/iu,
  },
  th: {
    ends: /[:;()“”]|(?:ได้แก่|ดังนี้|คือ|เช่น|โดยเฉพาะ|รวมถึง) ?| (?=หาก|เมื่อ|ถ้า|ซึ่ง)/u,
    between: / ?(?:และ|หรือ|ตลอดจน)|,? (?=[ก-๎])/u,
    last: /และ|หรือ|ตลอดจน/u,
  },
};

/** A thing that is listed is said in few words. */
const mostWords = 5;

/** How many things a text lists in a sentence, where it lists some once; undefined where it does not, or none can be told. */
export function countListed(text: string, locale: Locale): number | undefined {
  const listing = listings[locale];
  if (!listing) return undefined;
  const { ends, between, last, clause } = listing;
  const counts = text.split(ends).flatMap((own) => {
    if (!last.test(own)) return [];
    const parts = own.trim().split(between).filter(Boolean);
    const inner = parts.slice(1, -1);
    return inner.some((part) => part.split(' ').length > mostWords || clause?.test(part))
      ? NaN
      : parts.length;
  });
  // What two things are called may stand before several.
  const several = counts.filter((count) => count > 2);
  const [count, ...more] = several.length > 0 ? several : counts;
  return more.length > 0 || counts.some(Number.isNaN) ? undefined : count;
}
