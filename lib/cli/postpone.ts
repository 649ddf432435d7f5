import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import { changeContent, decideNow, refuseDay } from '#lib/cli/decide.ts';
import { moveEdition } from '#lib/content/files.ts';
import { listLiving } from '#lib/policy/life/published.ts';
import { getSealKey, readSeals, type Seal, writeSeals } from '#lib/policy/seals.ts';

/** `postpone`: gives an edition that is not in force yet a later day; the old address of an announced one says so, for good. */
export const postponeEdition: Command = {
  takes: '<policy> <date> <new-date>',
  does: 'gives an edition that has not taken effect a later day; its old address leads to the new one',
  run: ([policy = '', date = '', to = '', ...rest], today) => {
    const own = listLiving().filter((name) => name.policy === policy && name.date === date);
    if (rest.length > 0 || own.length === 0)
      throw new CommandError(
        `Write "${writeUsage('postpone', postponeEdition)}", with an edition that there is.`,
      );
    const key = getSealKey({ policy, date });
    const seal = readSeals()[key];
    if (seal && date <= today)
      throw new CommandError(
        `The edition of ${date} has taken effect: publish a new one (npm run content new).`,
      );
    refuseNewDay(policy, date, to, today);
    changeContent(
      today,
      () => {
        for (const name of own) moveEdition(name, to);
        if (seal) writeSeals({ ...readSeals(), ...move(seal, key, getSealKey({ policy, date: to }), today) });
      },
      () => {
        for (const name of own) moveEdition({ ...name, date: to }, date);
      },
    );
    console.log(`Postponed: ${policy} ${date} to ${to}. Read it for the old day, which its text may name.`);
    return true;
  },
};

/** Throws where an edition cannot be put off to a day. */
function refuseNewDay(policy: string, date: string, to: string, today: string): void {
  refuseDay(to);
  if (to <= date || to <= today) throw new CommandError(`Choose a day after ${date > today ? date : today}.`);
  const days = listLiving()
    .filter((name) => name.policy === policy)
    .map((name) => name.date);
  if (days.includes(to) || Object.hasOwn(readSeals(), getSealKey({ policy, date: to })))
    throw new CommandError(`There is already an edition of ${to}: choose another day.`);
  const between = days.find((day) => day > date && day < to);
  if (between)
    throw new CommandError(`The edition of ${between} would come before it: postpone that one first.`);
}

function move(seal: Seal, from: string, to: string, today: string): Record<string, Seal> {
  const [, day = ''] = to.split('/');
  return {
    [from]: { accepted: seal.accepted, sections: {}, postponed: { ...decideNow(today), to: day } },
    [to]: seal,
  };
}
