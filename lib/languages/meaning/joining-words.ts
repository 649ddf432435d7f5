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
