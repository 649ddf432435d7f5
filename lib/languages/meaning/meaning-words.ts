import { type Locale, languages } from '#lib/i18n/routing.ts';

/**
 * Words that turn or bound the meaning of a sentence, and numbers that are written out, by language. A language that is not
 * here is known by its figures, months, units of time and names alone.
 */
const ownWords: Partial<Record<Locale, RegExp>> = {
  en: /^(not|no|never|none|nor|neither|without|cannot|except|unless|only|may|might|must|shall|should|always|all|any|every|some|most|\w+n[’']t|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety|hundred)$/i,
  cs: /^(ne|ani|nikdy|nikdo|nikoli|není|nejsou|nesmí|žádn\p{L}+|bez|kromě|vyjma|pouze|jen|můž\p{L}+|moh\p{L}+|mus\p{L}+|sm[íě]\p{L}*|lze|vždy|všech\p{L}*|všichni|veškerý?\p{L}*|každ\p{L}*|někter\p{L}*|jeden|jedn\p{L}+|dva|dvě|dvou|tři|tří|čtyři|čtyř|pět|pěti|šest|šesti|sedm|osm|devět|deset|deseti|dvanáct|dvanácti|čtrnáct|čtrnácti|patnáct|patnácti|třicet|třiceti|šedesát|devadesát|sto)$/iu,
  th: /^(?:อาจ|ต้อง|ทุก|บาง|เสมอ|ทั้งหมด)$|ไม่|มิได้|มิให้|ห้าม|เว้น|เท่านั้น|ปราศจาก|หนึ่ง|สอง|สาม|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย/,
};

const calendars = new Map<Locale, Set<string>>();

/** Whether a word is a number, a month, a unit of time, a negation or the like: none of them changes without the meaning. */
export function isOfMeaning(word: string, locale: Locale): boolean {
  if (/\p{N}/u.test(word) || ownWords[locale]?.test(word)) return true;
  const calendar = calendars.get(locale) ?? listCalendarWords(locale);
  calendars.set(locale, calendar);
  return calendar.has(word.toLocaleLowerCase(locale));
}

/** The names of months and of units of time, as dates and periods are written with them. */
function listCalendarWords(locale: Locale): Set<string> {
  const { region } = languages[locale];
  const month = new Intl.DateTimeFormat(region, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, index) =>
    month.formatToParts(Date.UTC(2026, index)).find(({ type }) => type === 'month'),
  ).map((part) => part?.value ?? '');
  const units = (['hour', 'day', 'week', 'month', 'year'] as const).flatMap((unit) => {
    const format = new Intl.NumberFormat(region, { style: 'unit', unit, unitDisplay: 'long' });
    return [1, 2, 5, 1.5].flatMap(
      (amount) => format.formatToParts(amount).find(({ type }) => type === 'unit')?.value ?? [],
    );
  });
  return new Set([...months, ...units].map((word) => word.toLocaleLowerCase(locale)));
}
