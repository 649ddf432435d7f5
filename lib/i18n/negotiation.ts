import Negotiator from 'negotiator';
import { defaultLocale, isLocale, type Locale, locales } from '#lib/i18n/routing.ts';

/** What is longer is no list of a browser, and costs more to rank than to leave. */
const longest = 1000;

/**
 * Chooses the language of an address that names none: the remembered choice, else the best match of
 * `Accept-Language` by q-value (RFC 9110 §12.5.4), else the default. Never throws, whatever the headers say.
 */
export function negotiateLocale(remembered: string | undefined, acceptLanguage: string | undefined): Locale {
  if (isLocale(remembered)) return remembered;
  const inOrder = [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)];
  const asked = (acceptLanguage?.length ?? 0) > longest ? undefined : acceptLanguage;
  const best = new Negotiator({ headers: { 'accept-language': asked } }).language(inOrder);
  return isLocale(best) ? best : defaultLocale;
}
