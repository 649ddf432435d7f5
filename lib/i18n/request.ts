import { getRequestConfig } from 'next-intl/server';
import { readMessages } from '#lib/i18n/messages.ts';
import { defaultLocale, isLocale } from '#lib/i18n/routing.ts';
import { timeZone } from '#lib/i18n/time-zone.ts';

/** What next-intl asks for each page: the language by the first segment, and its texts. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = isLocale(requested) ? requested : defaultLocale;
  return { locale, messages: readMessages(locale), timeZone };
});
