import type { Locale } from '#lib/i18n/routing.ts';
import type { Fact } from '#lib/languages/facts/fact.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { Found } from '#lib/proofreading/sense/phrase.ts';

/** Documents that Czech law has kept for some time, in years, and where it says so; some in texts alone that speak of it. */
const documents: {
  words: Partial<Record<Locale, RegExp>>;
  years: number;
  source: string;
  where?: RegExp;
}[] = [
  {
    words: {
      en: /(?<!\p{L})invoices?(?!\p{L})/giu,
      cs: /(?<!\p{L})faktur\p{L}*/giu,
      th: /ใบแจ้งหนี้|ใบกำกับภาษี/gu,
    },
    where: /235\/2004|VAT|value[- ]added tax|DPH|přidané hodnoty|ภาษีมูลค่าเพิ่ม/u,
    years: 10,
    source: 'section 35 of Act 235/2004',
  },
  {
    words: {
      en: /(?<!\p{L})tax (?:documents|records|receipts)(?!\p{L})/giu,
      cs: /(?<!\p{L})daňov\p{L}+ doklad\p{L}*/giu,
      th: /เอกสาร(?:ทาง|ด้าน)?ภาษี/gu,
    },
    years: 10,
    source: 'section 35 of Act 235/2004',
  },
  {
    words: {
      en: /(?<!\p{L})accounting (?:documents|records|vouchers)(?!\p{L})/giu,
      cs: /(?<!\p{L})účetní\p{L}* (?:doklad|záznam)\p{L}*/giu,
      th: /เอกสาร(?:ทาง|ด้าน)?(?:การ)?บัญชี/gu,
    },
    years: 5,
    source: 'section 31 of Act 563/1991',
  },
];

/** So far behind what is kept stands for how long. */
const reach = 60;

/** Finds documents that are kept for less time than Czech law has it. */
export function findShortlyKept({ text }: Passage, facts: Fact[], locale: Locale): Found[] {
  const places = documents
    .filter(({ where }) => !where || where.test(text))
    .flatMap(({ words, ...law }) =>
      [...text.matchAll(words[locale] ?? /(?!)/g)].map(({ 0: found, index }) => ({
        ...law,
        found,
        end: index + found.length,
        start: index,
      })),
    )
    .toSorted((a, b) => a.start - b.start);
  return places.flatMap(({ found, end, years, source }, index): Found[] => {
    const next = Math.min(places[index + 1]?.start ?? text.length, end + reach);
    const kept = facts.find(({ kind, offset }) => kind === 'period' && offset >= end && offset < next);
    const [, amount, unit] = /^(\d+) (year|month)$/.exec(kept?.value ?? '') ?? [];
    if (!kept || !amount || /[.;]\s/u.test(text.slice(end, kept.offset))) return [];
    return Number(amount) / (unit === 'month' ? 12 : 1) < years
      ? [
          {
            offset: kept.offset,
            said: [
              `"${found}" are to be kept for longer than "${kept.text}"`,
              `write ${years} years at least (${source}), or say what else is meant`,
            ],
          },
        ]
      : [];
  });
}
