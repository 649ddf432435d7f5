import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import { isDay } from '#lib/content/days.ts';
import { copyEdition, type EditionName } from '#lib/content/files.ts';
import { listEditions } from '#lib/content/folder.ts';
import { locales } from '#lib/i18n/routing.ts';
import { noticeDays } from '#lib/policy/timeline.ts';

/** `new`: copies the newest edition of a policy in every language to another day, and says what to edit. */
export const makeEdition: Command = {
  takes: '<policy> <date>',
  does: 'copies the newest edition in every language to the day on which the new one takes effect',
  run: ([policy = '', date = '', ...rest], today) => {
    if (rest.length > 0 || !date) throw new CommandError(`Write "${writeUsage('new', makeEdition)}".`);
    const sources = findSources(policy, date);
    const paths = sources.map((name) => copyEdition(name, date));
    console.log(`Copied the edition of ${sources[0]?.date} to\n  ${paths.join('\n  ')}

1. In each, write "change: material" or "change: editorial", and under "summary:" what changes, in one to five lines.
2. Edit the text. Keep every {#id}, and the same sections in the same order in every language.
3. npm run content, until it finds nothing. npm run dev shows how it will look.
4. npm run content seal, when it is accepted.${writeNotice(date, today)}`);
    return true;
  },
};

/** The newest edition of a policy in every language. Throws when it cannot be copied to `date`. */
function findSources(policy: string, date: string): EditionName[] {
  const editions = listEditions();
  const own = editions.filter((name) => name.policy === policy);
  const policies = [...new Set(editions.map((name) => name.policy))].join(' or ');
  if (own.length === 0) throw new CommandError(`There is no policy "${policy}": write ${policies}.`);
  if (!isDay(date)) throw new CommandError(`"${date}" is no day: write one that exists, such as 2027-01-15.`);
  const [newest = ''] = own
    .map((name) => name.date)
    .toSorted()
    .toReversed();
  if (date <= newest) throw new CommandError(`The newest edition is of ${newest}: choose a later day.`);
  const sources = own.filter((name) => name.date === newest);
  const missing = locales.filter((locale) => sources.every((name) => name.locale !== locale));
  if (missing.length > 0)
    throw new CommandError(`The edition of ${newest} is missing in ${missing.join(', ')}: write it first.`);
  return sources;
}

function writeNotice(date: string, today: string): string {
  const days = (Date.parse(date) - Date.parse(today)) / 86_400_000;
  if (days >= noticeDays) return '';
  return `\n\nThat is less than ${noticeDays} days ahead: a material change is to be told earlier.`;
}
