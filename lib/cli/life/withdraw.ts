import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import { changeContent, decideNow, readReasons, writeLeftToRead } from '#lib/cli/life/decide.ts';
import { writeWithdrawnToCome } from '#lib/cli/life/left-behind.ts';
import { findNamed } from '#lib/cli/life/named-edition.ts';
import { changeSeals } from '#lib/policy/life/write-seals.ts';
import { getSealKey, readSeals } from '#lib/policy/seals.ts';

/** `withdraw`: takes back an announced edition before its day; its files stay, and its address says why it is gone, for good. */
export const withdrawEdition: Command = {
  takes: '<policy> <date> "<the reason>"',
  does: 'takes back an announced edition before its day; its address says why, for good',
  run: ([policy = '', date = '', ...texts], today) => {
    const key = getSealKey({ policy, date });
    if (!date) throw new CommandError(`Write "${writeUsage('withdraw', withdrawEdition)}".`);
    findNamed(policy, date);
    if (texts.length === 0)
      throw new CommandError(
        `Say why, readers are told: npm run content withdraw ${policy} ${date} "the reason".`,
      );
    const seal = readSeals()[key];
    if (!seal)
      throw new CommandError(`The edition of ${date} is a draft, which nobody has seen: delete its files.`);
    if (date <= today)
      throw new CommandError(
        `The edition of ${date} has taken effect: publish a new one (npm run content new).`,
      );
    const leftBehind = writeWithdrawnToCome(policy, date);
    const withdrawn = { ...decideNow(today), reasons: readReasons(texts) };
    const left = changeContent(today, [changeSeals({ ...readSeals(), [key]: { ...seal, withdrawn } })]);
    console.log(
      `Withdrawn: ${policy} ${date}. Its files stay where they are, as they were announced.${leftBehind}${writeLeftToRead(left)}`,
    );
    return true;
  },
};
