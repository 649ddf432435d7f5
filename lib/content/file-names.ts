import { findDayFault, isDay } from '#lib/content/days.ts';

/** What a name says: the day of an edition (`YYYY-MM-DD`), or what is wrong with it and what to do instead. */
export type FileName = { date: string } | { problem: string; remedy: string };

/** Reads the name of a file in a policy's folder; a folder there has a name that ends in `/`. `names` are those of all. */
export function readFileName(name: string, names: string[]): FileName {
  const example = 'name it by the day it takes effect, such as 2026-11-22.md';
  if (!/\.md$/i.test(name)) return { problem: `"${name}" is not a Markdown file`, remedy: example };
  const date = name.slice(0, -'.md'.length);
  const fault = findDayFault(date);
  if (name.endsWith('.md') && !fault) return { date };
  const day = date.slice(0, '2026-11-22'.length);
  if (isDay(day) && name !== `${day}.md` && names.includes(`${day}.md`)) {
    const remedy = 'a policy has one edition a day: choose another day, or delete this file';
    return { problem: `there is already an edition of ${day}`, remedy };
  }
  if (!name.endsWith('.md'))
    return { problem: 'its name does not end in .md', remedy: `${example}, in small letters` };
  if (fault && isDay(date))
    return { problem: `${date} ${fault.problem}`, remedy: fault.day ? `name it ${fault.day}.md` : example };
  const isWritten = /^\d{4}-\d{2}-\d{2}$/.test(date);
  const problem = isWritten ? `${date} is a day that does not exist` : 'its name is not a date';
  return { problem, remedy: example };
}
