import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import { changeContent, decideNow, readReasons } from '#lib/cli/decide.ts';
import { listLiving } from '#lib/policy/life/published.ts';
import { getSealKey, readSeals, writeSeals } from '#lib/policy/seals.ts';

/** `withdraw`: takes back an announced edition before its day; its files stay, and its address says why it is gone, for good. */
export const withdrawEdition: Command = {
  takes: '<policy> <date> "<the reason>"',
  does: 'takes back an announced edition before its day; its address says why, for good',
  run: ([policy = '', date = '', ...texts], today) => {
    const key = getSealKey({ policy, date });
    const isThere = listLiving().some((name) => getSealKey(name) === key);
    if (texts.length === 0 || !isThere)
      throw new CommandError(
        `Write "${writeUsage('withdraw', withdrawEdition)}", with an edition that there is.`,
      );
    const seal = readSeals()[key];
    if (!seal)
      throw new CommandError(`The edition of ${date} is a draft, which nobody has seen: delete its files.`);
    if (date <= today)
      throw new CommandError(
        `The edition of ${date} has taken effect: publish a new one (npm run content new).`,
      );
    const withdrawn = { ...decideNow(today), reasons: readReasons(texts) };
    changeContent(today, () => writeSeals({ ...readSeals(), [key]: { ...seal, withdrawn } }));
    console.log(`Withdrawn: ${policy} ${date}. Its files stay where they are, as they were announced.`);
    return true;
  },
};
