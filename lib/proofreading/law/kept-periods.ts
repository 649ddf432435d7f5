import type { Locale } from '#lib/i18n/routing.ts';
import type { Fact } from '#lib/languages/facts/fact.ts';
import { type Part, readText } from '#lib/languages/facts/read-text.ts';
import { isContent } from '#lib/languages/meaning/content-words.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { foldText } from '#lib/policy/plain-text.ts';
import { splitWords } from '#lib/policy/redline/words.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { thaiVocabulary } from '#lib/wording/thai-words.ts';

/** How a text says that something is kept, or for how long at most. */
const keeping: Partial<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:keep|kept|stor(?:e|age)|retain|retention|delet|eras|overwrit|destroy|shred|remov|hold|held|no longer than|at most)/iu,
  cs: /(?<!\p{L})(?:uchov|uklád|ulož|ponech|vymaž|vymaz|smaž|smaz|maž|přepis|přepíš|znič|skart|nejdéle|nejvýše)/iu,
  th: /เก็บ|ลบ|ทำลาย|ทับ|ไม่เกิน/u,
};

/** So many letters are enough to know a word by, whatever ending it has; in Thai words have none. */
const stem = { th: 20, other: 5 };

/** Of fewer words a row does not tell what it is about. */
const fewest = 2;

/** A row of a table that says of something how long it is kept. */
interface Row {
  label: string;
  stems: string[];
  period: { value: string; text: string };
}

/**
 * Finds in paragraphs and at a glance another period than a row of a table has of the same thing: two answers to how long it is
 * kept (GDPR Art. 13(2)(a)).
 */
export function findOtherKeptPeriods(edition: CheckedEdition): Doubt[] {
  const { locale } = edition;
  const kept = keeping[locale];
  const parts = readText(edition);
  const rows = parts.flatMap((part) => listRows(part, locale));
  if (!kept || rows.length === 0) return [];
  return parts.flatMap(({ passages, facts }) =>
    passages.flatMap((passage, place): Doubt[] => {
      const periods = facts.filter((fact) => fact.passage === place && isPeriod(fact));
      const [period] = periods;
      if (passage.kind === 'cell' || !period || periods.length > 1 || !kept.test(passage.text)) return [];
      const text = foldText(passage.text).toLowerCase();
      const own = rows.filter(({ stems }) => stems.every((each) => text.includes(each)));
      const [row] = own;
      if (!row || own.some((each) => inMonths(each.period.value) === inMonths(period.value))) return [];
      return [
        {
          at: passage.locate(period.offset),
          said: [
            `"${period.text}" stands here, and the table says "${row.period.text}" of "${row.label}"`,
            'write the same in both; where they are of two things, leave it',
          ],
        },
      ];
    }),
  );
}

/** Of a day that only begins a period, or is a working day, it is no period. */
const isPeriod = ({ kind, isWeak }: Fact) => kind === 'period' && !isWeak;

/** A year is twelve months. */
const inMonths = (value: string) =>
  value.replace(/^(\d+) year$/, (_, years: string) => `${Number(years) * 12} month`);

function listRows({ passages, facts }: Part, locale: Locale): Row[] {
  const cells = passages.flatMap((passage, place) =>
    passage.kind === 'cell' ? [{ passage, place, line: passage.locate(0).line }] : [],
  );
  return [...Map.groupBy(cells, ({ line }) => line).values()].flatMap(([first, ...others]): Row[] => {
    const periods = facts.filter(
      (fact) => isPeriod(fact) && others.some(({ place }) => place === fact.passage),
    );
    const [period] = periods;
    if (!first || !period || periods.length > 1) return [];
    const label = first.passage.text;
    const stems = listStems(label, locale);
    // What Thai says in one word may be parted into several: ใบแจ้งหนี้.
    return stems.length < fewest || thaiVocabulary.includes(label) ? [] : [{ label, stems, period }];
  });
}

/** By which words a row tells what it is about: all that say something but that it is kept. */
function listStems(label: string, locale: Locale): string[] {
  const words = splitWords(foldText(label).toLowerCase(), locale).filter(
    (word) => word.length > 1 && isContent(word, locale) && !keeping[locale]?.test(word),
  );
  return words.map((word) =>
    word.slice(0, locale === 'th' ? stem.th : stem.other).replace(/(?<=^\p{L}{2})s$/u, ''),
  );
}
