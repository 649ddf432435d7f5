import { createTranslator, type Messages } from 'next-intl';
import { formatDay } from '#lib/i18n/dates.ts';
import { readMessages } from '#lib/i18n/messages.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { EditionHead } from '#lib/policy/edition.ts';
import type { EditionState } from '#lib/policy/timeline.ts';

/** What the picture in link previews of a page says. */
export interface PictureText {
  locale: Locale;
  title: string;
  status: string;
  state: EditionState;
}

/** The picture of an edition: its title, and when it applies or what has replaced it. */
export function tellEdition({ locale, title, date, after = date, state }: EditionHead): PictureText {
  const status = translate(locale).markup(`EditionStatus.${state}`, {
    date: formatWhole(locale, date),
    day: formatWhole(locale, after),
    time: (text) => text,
    after: (text) => text,
  });
  return { locale, title, status, state };
}

/** The picture of the pages of a language that belong to no one edition. */
export function tellSite(locale: Locale): PictureText {
  const t = translate(locale);
  return { locale, title: t('PolicyList.title'), status: t('PolicyList.description'), state: 'in force' };
}

/** The picture's text as one line, for those who do not see it (`og:image:alt`). */
export function writeAlt({ title, status }: PictureText): string {
  return `${title} – ${status}`.replaceAll('\u00A0', ' ');
}

/** A day that stands on one line. */
function formatWhole(locale: Locale, day: string): string {
  return formatDay(locale, day).replaceAll(' ', '\u00A0');
}

function translate(locale: Locale) {
  return createTranslator({ locale, messages: readMessages(locale) as Messages });
}
