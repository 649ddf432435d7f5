// npm run new-edition <policy> <date>: copies the newest edition in every language, and says what to edit.

import { getToday, isDay } from '#lib/content/days.ts';
import { copyEdition, listEditions } from '#lib/content/files.ts';
import { locales } from '#lib/i18n/routing.ts';
import { noticeDays } from '#lib/policy/timeline.ts';

const [policy = '', date = '', ...rest] = process.argv.slice(2);

try {
  const own = listEditions().filter((name) => name.policy === policy);
  const policies = [...new Set(listEditions().map((name) => name.policy))].join(' or ');
  if (rest.length > 0 || !date) throw new Error('Write "npm run new-edition <policy> <date>".');
  if (own.length === 0) throw new Error(`There is no policy "${policy}": write ${policies}.`);
  if (!isDay(date)) throw new Error(`"${date}" is no day: write one that exists, such as 2027-01-15.`);
  const newest =
    own
      .map((name) => name.date)
      .toSorted()
      .at(-1) ?? '';
  if (date <= newest) throw new Error(`The newest edition is of ${newest}: choose a later day.`);
  const sources = own.filter((name) => name.date === newest);
  const missing = locales.filter((locale) => sources.every((name) => name.locale !== locale));
  if (missing.length > 0)
    throw new Error(`The edition of ${newest} is missing in ${missing.join(', ')}: write it first.`);

  const days = (Date.parse(date) - Date.parse(getToday())) / 86_400_000;
  const paths = sources.map((name) => copyEdition(name, date));
  const isSoon = days < noticeDays;
  const notice = isSoon
    ? `\n\nThat is less than ${noticeDays} days ahead: a material change is to be told earlier.`
    : '';
  console.log(`Copied the edition of ${newest} to\n  ${paths.join('\n  ')}

1. In each, write "change: material" or "change: editorial", and under "summary:" what changes, in one to five lines.
2. Edit the text. Keep every {#id}, and the same sections in the same order in every language.
3. npm run content, until it finds nothing. npm run dev shows how it will look.
4. npm run seal, when it is accepted.${notice}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
