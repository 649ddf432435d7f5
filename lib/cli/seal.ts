import { checkContent } from '#lib/checks/all.ts';
import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import type { EditionName } from '#lib/content/files.ts';
import { listEditions } from '#lib/content/folder.ts';
import { isSealed, readSeals, seal } from '#lib/policy/seals.ts';

/**
 * `seal`: seals every edition that is not sealed yet; with a policy and a date it accepts that one as it is now, or that
 * it was withdrawn before its day.
 */
export const sealEditions: Command = {
  takes: '[<policy> <date>]',
  does: 'seals every edition that is not sealed yet · accepts one as it is now, or that it was withdrawn',
  run: ([policy, date, ...rest], today) => {
    const isAsked = (name: EditionName) => name.policy === policy && name.date === date;
    const seals = readSeals();
    const isThere = listEditions().some(isAsked);
    const isWithdrawn = !isThere && Object.hasOwn(seals, `${policy}/${date}`) && (date ?? '') > today;
    if (rest.length > 0 || (policy !== undefined && !isThere && !isWithdrawn)) {
      throw new CommandError(`Write "${writeUsage('seal', sealEditions)}", with an edition that there is.`);
    }
    refuseMistakes(today, policy !== undefined);
    const open =
      policy !== undefined && date !== undefined
        ? [{ policy, date }]
        : listEditions().filter((name) => !isSealed(name, seals));
    const names = [...new Set(open.map((name) => `${name.policy} ${name.date}`))];
    seal(open, today);
    const done = isWithdrawn ? 'Withdrawn' : 'Sealed';
    console.log(names.length > 0 ? `${done}: ${names.join(', ')}.` : 'Every edition is sealed already.');
    return true;
  },
};

/** Nothing is sealed while something is wrong; what was sealed and has changed is accepted by its name alone. */
function refuseMistakes(today: string, isNamed: boolean): void {
  const errors = checkContent(today, { withSeals: !isNamed }).filter(({ isWarning }) => !isWarning);
  const [first] = errors;
  if (!first) return;
  throw new CommandError(
    `${first.message}\n\n${errors.length} to mend before anything is sealed: npm run content.`,
  );
}
