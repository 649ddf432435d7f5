import type { Locale } from '#lib/i18n/routing.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { Found } from '#lib/proofreading/sense/phrase.ts';

type Words = Partial<Record<Locale, RegExp>>;

const clauses: Words = { en: /clause/iu, cs: /dolož/iu, th: /ข้อสัญญา/u };
const framework: Words = {
  en: /privacy framework|adequa|Article 45/iu,
  cs: /privacy framework|ámc\p{L}* (?:EU|ochrany)|odpovídající\p{L}* (?:úrov|ochran)|čl\. 45/iu,
  th: /privacy framework|กรอบ(?:ความ|การ)|เพียงพอ|ข้อ 45/iu,
};
const transfers: Words = {
  en: /transfer|third countr|countries|outside|abroad|United States|Article 4[46]/iu,
  cs: /předáv|předán|třetí\p{L}* zem|mimo|zahranič|Spojen\p{L}+ st|čl\. 4[46]/iu,
  th: /โอน|ประเทศ|สหรัฐ|ข้อ 4[46]/u,
};
const processors: Words = {
  en: /processor|Article 28/iu,
  cs: /zpracovatel|čl\. 28/iu,
  th: /ผู้ประมวลผล|ข้อ 28/u,
};

/** Decisions of the Commission that are mistaken for each other: of what a text speaks that means another, unless of its own. */
const mistaken: { number: string; other: Words; own: Words; meant: string }[] = [
  { number: '2021/914', other: processors, own: transfers, meant: '2021/915' },
  { number: '2021/914', other: framework, own: clauses, meant: '2023/1795' },
  { number: '2021/915', other: framework, own: clauses, meant: '2023/1795' },
  { number: '2021/915', other: transfers, own: processors, meant: '2021/914' },
  { number: '2023/1795', other: clauses, own: framework, meant: '2021/914' },
];

/** Finds decisions of the Commission on transfers, or on processors, in texts that are about what another one decides. */
export function findOtherDecisions({ text }: Passage, locale: Locale): Found[] {
  const found = mistaken.filter(
    ({ number, other, own, meant }) =>
      new RegExp(`(?<![\\d/])${number}(?!\\d)`).test(text) &&
      !text.includes(meant) &&
      other[locale]?.test(text) &&
      !own[locale]?.test(text),
  );
  return found.slice(0, 1).map(({ number, meant }) => ({
    offset: text.indexOf(number),
    said: [
      `${number} decides on something else than this text is about`,
      `write ${meant}, which decides on that, or say what ${number} is for`,
    ],
  }));
}
