import { findExcess } from '#lib/policy/bounds/find-excess.ts';

/** What there is too much of in a file, as one line; none where there is not. */
export const find = (text: string): string | undefined => {
  const excess = findExcess(text);
  return excess && `${excess.line}: ${excess.problem} — ${excess.remedy}`;
};

export const head = '---\ntitle: T\n---\n';

/** The same of what stands below front matter of three lines. */
export const findInBody = (text: string): string | undefined => find(head + text);

/** So many lines. */
export const list = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
