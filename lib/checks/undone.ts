import { diffArrays } from 'diff';
import type { EditionName } from '#lib/content/files.ts';
import { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { splitWords } from '#lib/policy/redline/words.ts';
import { getSealKey, type Seals } from '#lib/policy/seals.ts';
import type { Section } from '#lib/policy/sections.ts';

/** Three editions in a row, in one language: an urgent one that came between two that there were. */
export interface Inserted {
  before: CheckedEdition;
  urgent: CheckedEdition;
  later: CheckedEdition;
}

/** Names the sections in which a later edition, accepted before it, would undo what an urgent one changes. */
export function checkUndone({ before, urgent, later }: Inserted): ContentError[] {
  const undone = listUndone(before.sections, urgent.sections, later.sections, urgent.locale);
  if (undone.length === 0) return [];
  const { policy, date } = later;
  const problem = `this edition would undo what the edition of ${urgent.date} changes: ${undone.join(', ')}`;
  const remedy =
    `write the change here too, and record it (npm run content correct ${policy} ${date} "the reason"); or postpone it ` +
    `(npm run content postpone ${policy} ${date} <new-date>); or, if it is meant to, say why: npm run content seal ${policy} ${urgent.date} -- --force "the reason"`;
  return [
    new ContentError(
      later.path,
      later.sections.find(({ id }) => id === undone[0])?.line ?? 1,
      problem,
      remedy,
    ),
  ];
}

/** Whether an edition came before a sealed one that is still to come, and was accepted after it: else the later one knew. */
export function isToBeCompared(
  urgent: EditionName,
  later: EditionName,
  seals: Seals,
  today: string,
): boolean {
  const [own, other] = [seals[getSealKey(urgent)], seals[getSealKey(later)]];
  if (!other || later.date <= today || own?.forced !== undefined) return false;
  return !own || own.accepted > (other.corrections?.at(-1)?.day ?? other.accepted);
}

/** Whether an edition was postponed on the day `today`: who does that has seen what comes before it. */
export function wasPostponed({ policy, date }: EditionName, seals: Seals, today: string): boolean {
  return Object.entries(seals).some(
    ([key, { postponed }]) =>
      key.startsWith(`${policy}/`) && postponed?.to === date && postponed.day === today,
  );
}

type Found = Section | undefined;

/** Lists the sections in which a later text would undo what changed between two: they are known by their ids. */
export function listUndone(before: Section[], now: Section[], later: Section[], locale: Locale): string[] {
  const ids = new Set([...before, ...now].map(({ id }) => id));
  const find = (sections: Section[], id: string) => sections.find((section) => section.id === id);
  return [...ids].filter((id) => isUndone(find(before, id), find(now, id), find(later, id), locale));
}

function isUndone(before: Found, urgent: Found, later: Found, locale: Locale): boolean {
  if (before?.hash === later?.hash) return before?.hash !== urgent?.hash;
  const read = (section: Found) => (section ? `${section.title}\n${section.text}` : '');
  const [old = [], now = []] = [before, urgent].map((section) => splitWords(read(section), locale));
  const text = read(later);
  const isOld = (words: string) => text.includes(words) && !read(urgent).includes(words);
  let place = 0;
  return diffArrays(old, now).some(({ added, removed, value }) => {
    const start = place;
    if (!added) place += value.length;
    const words = value.join('').trim();
    if (words === '' || !(added || removed)) return false;
    // A word that the text says elsewhere as well is known by the words around it.
    if (removed && isOld(old.slice(Math.max(0, start - 2), place + 2).join(''))) return true;
    return added ? !text.includes(words) : isOld(words);
  });
}
