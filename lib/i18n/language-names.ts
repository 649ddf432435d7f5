import { type Locale, languages } from '#lib/i18n/routing.ts';

/** Names a language in the words of another: `Thai`, `thajština`. */
export function formatLanguage(locale: Locale, language: Locale): string {
  return new Intl.DisplayNames(languages[locale].region, { type: 'language' }).of(language) ?? language;
}
