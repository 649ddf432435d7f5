import type { Writing } from '#lib/checks/company/own-writings.ts';
import type { Passage } from '#lib/languages/passages.ts';

/** A paragraph of a text, and where its links lead. */
export const makePassage = (text: string, ...links: [url: string, offset: number][]): Passage => ({
  kind: 'paragraph',
  text,
  links: links.map(([url, offset]) => ({ url, text: '', offset })),
  codes: [],
  locate: (offset) => ({ line: 1, column: offset + 1 }),
});

/** What is told of a passage, with its place in it. */
export const show = (found: Writing[]) => found.map(({ offset, said }) => `${offset}: ${said.join(' — ')}`);
