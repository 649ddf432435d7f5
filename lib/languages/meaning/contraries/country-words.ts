import type { Locale } from '#lib/i18n/routing.ts';

/** Where data goes, most often: the Union, the European Economic Area, then others (ISO 3166-1). */
const countries = `
  EU AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO
  GB US CH CA MX BR CN IN JP KR SG TH VN IL AU NZ UA RU TW MY ID PH AE SA TR RS MK AL MD ZA EG MA AR CO CR
`
  .trim()
  .split(/\s+/);

/** Whether a country, by its place among them, is neither of the Union nor of the European Economic Area. */
export const isThirdCountry = (place: number): boolean => place >= countries.indexOf('GB');

/** What is declined: any of these letters may follow what a Czech name begins with. */
const declined = '[aeiouyáéěíóúůýmch]{0,3}';

/** What a country is called besides its name in CLDR, as patterns. */
const others: Partial<Record<Locale, Record<string, string>>> = {
  en: {
    EU: 'eu',
    CZ: 'czech republic',
    US: 'usa',
    GB: 'uk|northern ireland',
    AE: 'uae',
    NL: 'holland',
    TR: 'turkey',
  },
  cs: {
    EU: 'eu',
    US: 'usa',
    NL: `holandsk${declined}`,
    GB: `velk\\p{L}+ británi${declined}|severní\\p{L}* irsk${declined}`,
  },
  th: { EU: '(?<!\\p{L})eu(?!\\p{L})', US: 'สหรัฐ(?!อาหรับ)', GB: 'อังกฤษ' },
};

/** The names of countries as a language has them, in small letters and any case, each country in the same place. */
export const countryWords: Partial<Record<Locale, string[]>> = Object.fromEntries(
  (['en', 'cs', 'th'] as const).map((locale) => {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    const words = countries.map((code) => {
      const name = names.of(code)?.toLowerCase() ?? code;
      return [locale === 'cs' ? decline(name) : name, others[locale]?.[code] ?? []].flat().join('|');
    });
    return [locale, words];
  }),
);

function decline(name: string): string {
  const stems = name.split(' ').map((word) => word.replace(/[aeiouyáéěíóúůý]$/, ''));
  return stems.join(`${declined} `) + declined;
}

const english = new Intl.DisplayNames('en', { type: 'region' });
const codes = new Map(countries.map((code) => [english.of(code), code]));

/** The name of a country in a language, where a text is nothing but its English one, which a translation left. */
export function findOwnName(text: string, locale: Locale): string | undefined {
  const code = codes.get(text.trim());
  const own = code && new Intl.DisplayNames(locale, { type: 'region' }).of(code);
  return own === text.trim() ? undefined : own;
}

const inEnglish = new RegExp(`^(?:${countryWords.en?.join('|')})$`, 'iu');

/** Whether a word is what a country is called in English, as in the names of companies. */
export const isCountry = (word: string): boolean => inEnglish.test(word);
