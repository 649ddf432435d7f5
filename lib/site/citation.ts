import { createTranslator, type Messages } from 'next-intl';
import { formatDay } from '#lib/i18n/dates.ts';
import { readMessages } from '#lib/i18n/messages.ts';
import type { EditionHead } from '#lib/policy/edition.ts';

/** Names an edition so that it can be cited: by its title and its day; one that is past, with the day that ended it. */
export function citeEdition({ locale, title, date, state, after }: EditionHead): string {
  const messages = readMessages(locale) as Messages;
  const t = createTranslator({ locale, messages, namespace: 'PolicyArticle' });
  const named = { title, date: formatDay(locale, date) };
  return state === 'past' && after
    ? t('superseded', { ...named, day: formatDay(locale, after) })
    : t('citation', named);
}
