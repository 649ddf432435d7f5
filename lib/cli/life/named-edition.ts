import { CommandError } from '#lib/cli/command.ts';
import { refuseDay } from '#lib/cli/life/decide.ts';
import type { EditionName } from '#lib/content/files.ts';
import { listEditions } from '#lib/content/folder.ts';
import { getSealKey, readSeals } from '#lib/policy/seals.ts';

/**
 * Finds an edition that was named, in every language, a draft as well. Throws a CommandError that says which of the two
 * words names none, and what to write instead.
 */
export function findNamed(policy: string, date: string): EditionName[] {
  const [all, seals] = [listEditions(), readSeals()];
  const own = all.filter((name) => name.policy === policy);
  const policies = [...new Set(all.map((name) => name.policy))].join(' or ');
  if (own.length === 0) throw new CommandError(`There is no policy "${policy}": write ${policies}.`);
  refuseDay(date);
  const { withdrawn, postponed } = seals[getSealKey({ policy, date })] ?? {};
  if (withdrawn) throw new CommandError(`The edition of ${date} was withdrawn on ${withdrawn.day}.`);
  if (postponed)
    throw new CommandError(`The edition of ${date} was postponed to ${postponed.to}: name it by that day.`);
  const named = own.filter((name) => name.date === date);
  const isLiving = (day: string) => !seals[getSealKey({ policy, date: day })]?.withdrawn;
  const days = [...new Set(own.map((name) => name.date))].filter(isLiving).toSorted();
  if (named.length === 0)
    throw new CommandError(`There is no edition of ${date} of "${policy}": write ${days.join(', ')}.`);
  return named;
}
