/**
 * The languages of the site, the only list there is: a locale is the first segment of every path.
 * `name` is the language in itself; `region` is the BCP 47 tag by which dates are written.
 */
export const languages = {
  th: { name: 'ไทย', region: 'th-TH' },
  en: { name: 'English', region: 'en-GB' },
  cs: { name: 'Čeština', region: 'cs-CZ' },
} as const;

export type Locale = keyof typeof languages;

export const locales = Object.keys(languages) as Locale[];

/** The language of those who ask for none of ours, and the one whose files the others are compared with. */
export const defaultLocale: Locale = 'en';

export function isLocale(value: string | undefined): value is Locale {
  return value !== undefined && Object.hasOwn(languages, value);
}
