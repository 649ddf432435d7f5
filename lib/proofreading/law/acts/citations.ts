import type { Locale } from '#lib/i18n/routing.ts';
import type { Passage } from '#lib/languages/passages.ts';
import { replace } from '#lib/proofreading/rule.ts';
import type { Found } from '#lib/proofreading/sense/phrase.ts';

/** The parts of an act by the name that those of treaties and of EU law have: an act of parliament has others. */
const articles: Partial<Record<Locale, [pattern: RegExp, part: string]>> = {
  en: [
    /(?<!\p{L})(?:Article|Art\.)(?=\s\d+\w?(?:\(\w+\))* of (?:the )?(?:Czech )?(?:\p{Lu}\p{L}+ ){0,4}Act(?!\p{L}))/gu,
    'Section',
  ],
  cs: [/(?<!\p{L})čl\.(?=\s\d+\p{L}?(?:\sodst\.\s\d+)?(?:\spísm\.\s\p{L}\))?\szákona)/gu, '§'],
  th: [/ข้อ(?=\s?\d+(?:\(\d+\))?\s?(?:แห่ง|ของ|ตาม)พระราชบัญญัติ)/gu, 'มาตรา'],
};

/** A number of the Collection of Laws, called by no collection (Act No. 222/2016 Coll.). */
const bare = /(?<=zákon\p{L}*\s(?:č\.\s)?)(\d{1,3}\/(?:19|20)\d{2})(?!\d|\sSb)/gu;

/** Finds parts of acts that are called as those of EU law are, and numbers of Czech acts without "Sb.". */
export function findMiscited({ text }: Passage, locale: Locale): Found[] {
  const [pattern, part] = articles[locale] ?? [];
  const parts = pattern && part ? [...text.matchAll(pattern)] : [];
  const numbers = locale === 'cs' ? [...text.matchAll(bare)] : [];
  return [
    ...parts.map(({ 0: found, index: offset }) => ({
      offset,
      said: replace('an act has no articles, as EU law has', found, part ?? ''),
    })),
    ...numbers.map(({ 0: found, index: offset }) => ({
      offset,
      said: replace('the number of an act without its collection', found, `${found} Sb.`),
    })),
  ];
}
