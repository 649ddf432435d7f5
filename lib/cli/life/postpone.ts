import { readCheckedEdition } from '#lib/checks/edition.ts';
import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import { changeContent, decideNow, refuseDay } from '#lib/cli/life/decide.ts';
import { findNamed } from '#lib/cli/life/named-edition.ts';
import { type EditionName, getEditionPath, readCoverageFile } from '#lib/content/files.ts';
import { moveFile } from '#lib/content/writing/change-together.ts';
import { readText } from '#lib/languages/facts/read-text.ts';
import { listLiving } from '#lib/policy/life/published.ts';
import { changeSeals } from '#lib/policy/life/write-seals.ts';
import { getSealKey, readSeals, type Seal } from '#lib/policy/seals.ts';

/** `postpone`: gives an edition that is not in force yet a later day; the old address of an announced one says so, for good. */
export const postponeEdition: Command = {
  takes: '<policy> <date> <new-date>',
  does: 'gives an edition that has not taken effect a later day; its old address leads to the new one',
  run: ([policy = '', date = '', to = '', ...rest], today) => {
    if (rest.length > 0 || !date)
      throw new CommandError(`Write "${writeUsage('postpone', postponeEdition)}".`);
    const own = findNamed(policy, date);
    const key = getSealKey({ policy, date });
    const seal = readSeals()[key];
    if (seal && date <= today)
      throw new CommandError(
        `The edition of ${date} has taken effect: publish a new one (npm run content new).`,
      );
    refuseNewDay(policy, date, to, today);
    // What was read of it holds of the same edition under its new day.
    const coverage = readCoverageFile();
    const moved = [
      new RegExp(`^(policy: ${policy}\\n(?:.*\\n)*?reviewed:) ${date}$`, 'm'),
      `$1 ${to}`,
    ] as const;
    changeContent(today, [
      ...own.flatMap((name) => moveFile(getEditionPath(name), getEditionPath({ ...name, date: to }))),
      ...(coverage ? [{ path: coverage.path, content: coverage.text.replace(...moved) }] : []),
      ...(seal
        ? [changeSeals({ ...readSeals(), ...move(seal, key, getSealKey({ policy, date: to }), today) })]
        : []),
    ]);
    const named = own.flatMap((name) => findDay({ ...name, date: to }, date));
    const last =
      named.length > 0
        ? `Its text names the old day:\n  ${named.join('\n  ')}`
        : 'Its text does not name the old day.';
    console.log(`Postponed: ${policy} ${date} to ${to}. ${last}`);
    return true;
  },
};

/** The places in which an edition names a day. */
function findDay(name: EditionName, day: string): string[] {
  const edition = readCheckedEdition(name, []);
  const parts = edition ? readText(edition) : [];
  return parts.flatMap(({ path, passages, facts }) =>
    facts
      .filter(({ kind, value }) => kind === 'date' && value === day)
      .map(({ passage, offset, text }) => `${path}:${passages[passage]?.locate(offset).line}: ${text}`),
  );
}

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
