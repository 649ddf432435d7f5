import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import { isInWorkflow } from '#lib/cli/github/annotations.ts';
import { refuseDay } from '#lib/cli/life/decide.ts';
import { type EditionName, getEditionPath, readEdition } from '#lib/content/files.ts';
import { changeTogether, type FileChange } from '#lib/content/writing/change-together.ts';
import { listDueLanguages } from '#lib/languages/missing.ts';
import { listLiving } from '#lib/policy/life/published.ts';
import { answers } from '#lib/policy/schema.ts';
import { getSealKey, readSeals } from '#lib/policy/seals.ts';
import { countDays, noticeDays } from '#lib/policy/timeline.ts';

const inTheTerminal = 'npm run content, until it finds nothing. npm run dev shows how it will look.';
const inTheBrowser =
  'What is left to mend stands in the comment of the proposal, a minute after each save. It leads to “pages-to-read”, which show how it will look.';

/** `new`: copies the edition that will precede it, in every language, to the day of a new one, and says what to edit. */
export const makeEdition: Command = {
  takes: '<policy> <date>',
  does: 'begins a draft: copies the edition before it, in every language, to the day on which it takes effect',
  run: ([policy = '', date = '', ...rest], today) => {
    if (rest.length > 0 || !date) throw new CommandError(`Write "${writeUsage('new', makeEdition)}".`);
    const sources = findSources(policy, date, today);
    const copies = sources.map((name) => copy(name, date));
    changeTogether(copies, () => {});
    console.log(`Copied the edition of ${sources[0]?.date} to\n  ${copies.map(({ path }) => path).join('\n  ')}

1. In each, write "change: material" or "change: editorial", and under "summary:" what changes, in one to five lines.
2. Edit the text. Keep every {#id}, and the same sections in the same order in every language.
3. ${isInWorkflow() ? inTheBrowser : inTheTerminal}
4. When it is accepted, npm run content seal.${writeNotice(date, today)}${writeLater(policy, date)}`);
    return true;
  },
};

/** The edition that will precede one of `date`, in every language. Throws when there can be none. */
function findSources(policy: string, date: string, today: string): EditionName[] {
  const editions = listLiving();
  const own = editions.filter((name) => name.policy === policy);
  const policies = [...new Set(editions.map((name) => name.policy))].join(' or ');
  if (own.length === 0) throw new CommandError(`There is no policy "${policy}": write ${policies}.`);
  refuseDay(date);
  if (date < today) throw new CommandError(`${date} has passed: choose today or a day that is to come.`);
  const days = own.map((name) => name.date).toSorted();
  if (days.includes(date) || Object.hasOwn(readSeals(), getSealKey({ policy, date })))
    throw new CommandError(`There is already an edition of ${date}: choose another day.`);
  const before = days.findLast((each) => each < date);
  if (!before) throw new CommandError(`The first edition is of ${days[0]}: choose a later day.`);
  const sources = own.filter((name) => name.date === before);
  const due = listDueLanguages({ policy, date: before }, editions, today);
  const missing = due.filter((locale) => sources.every((name) => name.locale !== locale));
  if (missing.length > 0)
    throw new CommandError(`The edition of ${before} is missing in ${missing.join(', ')}: write it first.`);
  return sources;
}

/** An edition's file as that of another day, without what it answers for itself alone. */
function copy(name: EditionName, date: string): FileChange {
  const [, head = '', body = ''] = /^(---\n.*?\n)(---[ \t]*\n.*)$/s.exec(readEdition(name).text) ?? [];
  const own = new RegExp(`^(${answers.join('|')}):.*\\n(?:[ \\t-].*\\n)*`, 'gm');
  return { path: getEditionPath({ ...name, date }), content: head.replace(own, '') + body };
}

/** Says of an edition that comes before an announced one what becomes of that. */
function writeLater(policy: string, date: string): string {
  const days = listLiving().flatMap((name) => (name.policy === policy ? name.date : []));
  const [later] = days.filter((day) => day > date).toSorted();
  if (!later) return '';
  return `\n\nIt comes before the edition of ${later}, which is then compared with it: what is urgent is to stand in both.`;
}

function writeNotice(date: string, today: string): string {
  if (countDays(today, date) >= noticeDays) return '';
  const urgent =
    date === today ? ' It takes effect today: seal it and publish the site today, or postpone it.' : '';
  return `\n\nThat is less than ${noticeDays} days ahead: for a material change write in the front matter "notice:" and why the time is short.${urgent}`;
}
