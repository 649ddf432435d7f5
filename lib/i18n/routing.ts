/**
 * The languages of the site, the only list there is: a locale is the first segment of every path.
 * `name` is the language in itself; `region` is the BCP 47 tag by which dates are written; `since` is the day (`YYYY-MM-DD`)
 * since which the site offers it: editions that were past by then need not exist in it.
 */
export const languages = {
  th: { name: 'ไทย', region: 'th-TH', since: '2026-11-22' },
  en: { name: 'English', region: 'en-GB', since: '2026-11-22' },
  cs: { name: 'Čeština', region: 'cs-CZ', since: '2026-11-22' },
} as const;

export type Locale = keyof typeof languages;

export const locales = Object.keys(languages) as Locale[];

/** The language of those who ask for none of ours, and the one whose files the others are compared with. */
export const defaultLocale: Locale = 'en';

export function isLocale(value: string | undefined): value is Locale {
  return value !== undefined && Object.hasOwn(languages, value);
}
