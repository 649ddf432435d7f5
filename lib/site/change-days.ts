import { getToday } from '#lib/content/days.ts';
import { listCompanyDays } from '#lib/policy/company.ts';
import type { EditionHead } from '#lib/policy/edition.ts';

type Changing = Pick<EditionHead, 'date' | 'after' | 'state' | 'accepted' | 'corrections'>;

/** The days on which what is said of an edition became another: it was accepted, corrected, came into force, was replaced. */
export function listChangeDays({ date, after, state, accepted, corrections }: Changing): string[] {
  return [
    accepted,
    ...corrections.map(({ day }) => day),
    ...(state === 'upcoming' ? [] : [date]),
    ...(state === 'past' && after ? [after] : []),
  ];
}

/**
 * The last of the days on which a page changed, up to `today`: those of what it shows, and those of the facts about the
 * company, which stand on every page. None where it changed on no day that is known.
 */
export function findLastChange(days: string[], today = getToday()): string | undefined {
  return [...days, ...listCompanyDays()]
    .filter((day) => day <= today)
    .toSorted()
    .at(-1);
}
