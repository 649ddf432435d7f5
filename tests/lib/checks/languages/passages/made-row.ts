import { readRows, type Said } from '#lib/checks/languages/passages/passage-rows.ts';
import type { ContentError } from '#lib/content-error.ts';
import { makeSaid } from './tell-contraries.ts';

type InLanguages = Parameters<typeof makeSaid>[0];

/** A passage as the languages say it, in the order in which they are given, and as they said it before. */
export function makeRow(said: InLanguages, before?: InLanguages): Said[] {
  const old = makeSaid(before ?? said);
  const [, row = []] = readRows(makeSaid(said), (own) =>
    old.find(({ locale }) => before && locale === own.locale),
  );
  return row;
}

/** What is told, with its place and what to do. */
export const show = (found: ContentError[]) =>
  found.map(
    ({ file, line, column, problem, remedy, isWarning }) =>
      `${isWarning ? 'warning: ' : ''}${file.slice('content/'.length, 'content/th'.length)}:${line}:${column}: ${problem} — ${remedy}`,
  );
