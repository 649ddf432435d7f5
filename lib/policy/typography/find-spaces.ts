import { type Locale, languages } from '#lib/i18n/routing.ts';

/** What no language parts: a dash, or what parts one link from the next, ends a line; numbers and codes are read at once. */
const everywhere = [
  / (?=[–—·])/u,
  /(?<=(?<![\p{L}\p{N}])(?:Praha|C)|(?<!\d)\d{3}) (?=\d)/u,
  /(?<=\+\d[\d ]*) (?=\d)/u,
  /(?<=§|\((?:EU|EC|ES)\)) (?=\d)/u,
  /(?<=\d) (?=(?:%|°C|Kč|€|CZK|EUR|THB|USD|[kMG]?B)(?![\p{L}\p{N}]))/u,
  // A name and its legal form, which has spaces itself in some.
  /(?<=[\p{L}\p{N},.]) (?=(?:s\. ?r\. ?o\.|a\. ?s\.|spol\. s|GmbH|AG|Ltd|Limited|LLC|Inc\.|plc|B\.V\.|S\.A\.)(?!\p{L}))/u,
  /(?<=(?<!\p{L})(?:s\.?|spol\. s)) (?=r\. ?o\.)|(?<=(?<!\p{L})s\.? r\.) (?=o\.)/u,
  /(?<=(?<!\p{L})spol\.) (?=s r\.)|(?<=(?<!\p{L})a\.) (?=s\.(?!\p{L}))/u,
];

/**
 * What a language asks for beside that: names of places in a text, down to the law that they are of, units, and what it may not
 * leave at an edge of a line.
 */
const own: Partial<Record<Locale, RegExp[]>> = {
  // ČSN 01 6910: one-letter words, abbreviations, ordinal numbers, groups of digits, numbers with what they count.
  cs: [
    /(?<=(?<![\p{L}\p{N}.@/-])[ksvzouaiKSVZOUAI]) (?=\S)/u,
    /(?<=(?<!\p{L})(?:[Čč]l|[Čč]|odst|písm|str|zn)\.) (?=\S)/u,
    /(?<=[\d)]) (?=(?:odst|písm)\. )/u,
    /(?<=(?:(?:[Čč]l|odst|písm)\.|§) \S+(?: zákona)?) (?=(?:zákona )?\p{Lu}{2,6}(?!\p{L}))/u,
    /(?<=(?<!\p{L})(?:čl|bod|člán|odstav|část|kapitol|příloh)\p{L}*) (?=\d)/u,
    /(?<=(?<![\d/.])\d{1,3}\.) (?=\p{Ll})/u,
    /(?<=(?<![\d/])\d{1,3}) (?=\d{3}(?!\d))/u,
    /(?<=(?<![\d/])\d+) (?=(?:sekund|minut|hodin|den|dn|týd|měsíc|rok|let|korun)\p{L}*)/u,
  ],
  en: [
    /(?<=(?<!\p{L})(?:Articles?|Arts?\.|[Ss]ections?|s\.|[Pp]aragraphs?|[Pp]oints?|Recitals?|Chapters?)) (?=\d)/u,
    /(?<=(?:Article|Art\.|[Ss]ection|s\.) \d\S*(?: of(?: the)?)?) (?=(?:(?:of )?the )?\p{Lu}{2,6}(?!\p{L}))/u,
    /(?<=(?<!\p{L})[Nn]os?\.) (?=\S)/u,
    /(?<=\d) (?=(?:second|minute|hour|day|week|month|year)s?(?!\p{L}))/u,
  ],
  th: [
    / (?=[ๆฯ])/u,
    /(?<=บริษัท) (?=\S{1,40}(?: \S{1,40}){0,3} จำกัด(?![ก-๛]))/u,
    /(?<=บริษัท \S{1,40}(?: \S{1,40}){0,3}) (?=จำกัด(?![ก-๛]))|(?<=จำกัด) (?=\(มหาชน\))/u,
    /(?<=ข้อ|มาตรา|วรรค|หมวด|เลขที่|ฉบับที่|พ\.ศ\.|ค\.ศ\.) (?=[\p{N}C])/u,
    /(?<=(?:ข้อ|มาตรา) \d\S*(?: ของ)?) (?=(?:ของ )?\p{Lu}{2,6}(?!\p{L}))/u,
    /(?<=\p{N}) (?=(?:วินาที|นาที|ชั่วโมง|วัน|สัปดาห์|เดือน|ปี|บาท)(?!ที่))/u,
  ],
};

const patterns = new Map<string, RegExp>();

/**
 * Finds the spaces of a text at which a line must not break, by their places: in dates, references, numbers with their
 * units, and at what the typography of the language asks.
 */
export function findSpaces(text: string, locale: Locale, isHeading: boolean): number[] {
  const key = `${locale} ${isHeading}`;
  const pattern = patterns.get(key) ?? makePattern(locale, isHeading);
  patterns.set(key, pattern);
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

/** Makes those spaces of a text no-break spaces. */
export function bindSpaces(text: string, locale: Locale, isHeading: boolean): string {
  const found = new Set(findSpaces(text, locale, isHeading));
  return text.replaceAll(' ', (space, index) => (found.has(index) ? '\u00A0' : space));
}

function makePattern(locale: Locale, isHeading: boolean): RegExp {
  const rules = [...everywhere, ...makeDateRules(locale, isHeading), ...(own[locale] ?? [])];
  return new RegExp(rules.map(({ source }) => `(?:${source})`).join('|'), 'gu');
}

/** A date in words is one: day, month, era and year, as the locale writes them; in a heading, which is large, the day with its month. */
function makeDateRules(locale: Locale, isHeading: boolean): RegExp[] {
  const { region } = languages[locale];
  const format = new Intl.DateTimeFormat(region, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(new Date(Date.UTC(2026, month)));
    return parts.find(({ type }) => type === 'month')?.value;
  }).join('|');
  const ofMonth = new RegExp(`(?<=(?<!\\d)\\d{1,2}\\.?) (?=${months})`);
  const ofYear = new RegExp(`(?<=${months}) (?=(?:\\p{L}\\.\\p{L}\\. )?\\d{4}(?!\\d))`);
  return isHeading ? [ofMonth] : [ofMonth, ofYear];
}
