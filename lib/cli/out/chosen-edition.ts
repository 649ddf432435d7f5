import { CommandError } from '#lib/cli/command.ts';
import type { EditionName } from '#lib/content/files.ts';
import { isLocale, type Locale, locales } from '#lib/i18n/routing.ts';
import { type Edition, makeEdition } from '#lib/policy/edition.ts';
import { isWithdrawn, listLiving } from '#lib/policy/life/published.ts';
import { readSeals } from '#lib/policy/seals.ts';
import { makeTimeline } from '#lib/policy/timeline.ts';

/** Reads the edition that was named, a draft as well. Throws a CommandError where there is none. */
export function chooseEdition(name: EditionName, today: string): Edition {
  const { locale, policy, date } = name;
  const own = listLiving().filter((each) => each.locale === locale && each.policy === policy);
  const days = own.map((each) => each.date).toSorted();
  const term = makeTimeline(days, today).find((each) => each.date === date);
  if (term) return makeEdition(name, term);
  if (isWithdrawn(name, readSeals()))
    throw new CommandError(`The edition of ${date} of "${policy}" was withdrawn before its day.`);
  const known = days.length > 0 ? `write ${days.join(', ')}` : 'there is no such policy';
  throw new CommandError(`There is no edition "${date}" of "${policy}" in ${locale}: ${known}.`);
}

/** Reads the edition before one. Throws a CommandError where that is the first. */
export function chooseBefore({ locale, policy, date, before }: Edition, today: string): Edition {
  if (before) return chooseEdition({ locale, policy, date: before }, today);
  throw new CommandError(`The edition of ${date} is the first of "${policy}": it changes nothing.`);
}

/** Reads a language. Throws a CommandError where the site has none of that name. */
export function chooseLocale(word: string): Locale {
  if (isLocale(word)) return word;
  throw new CommandError(`"${word}" is no language of the site: write ${locales.join(', ')}.`);
}
