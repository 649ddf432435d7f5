import { checkEditions } from '#lib/checks/editions.ts';
import type { EditionName } from '#lib/content/files.ts';
import type { Seals } from '#lib/policy/seals.ts';
import { makeCheckedEdition } from './made-edition.ts';

const today = '2026-06-01';

/** What the terms say. */
export const text = '## A {#a}\n\nWe keep the names and addresses of all our customers for five years.';

/** The front matter of what comes after the first. */
export const later = 'change: material\nsummary: Backups are kept for a year.';

/** An edition of the terms. */
export const make = (
  date: string,
  head: string,
  body = `${text} Since ${date}.`,
  locale: EditionName['locale'] = 'en',
) => makeCheckedEdition({ locale, policy: 'terms', date }, body, head);

/** The first of them. */
export const first = make('2026-01-01', 'change: first');

/** Seals of editions, each accepted on its day. */
export const seal = (...dates: string[]): Seals =>
  Object.fromEntries(
    dates.map((date) => [`terms/${date}`, { accepted: date, sections: { en: {}, cs: {} } }]),
  );

/** What is wrong with a row of editions of which the first is sealed. */
export const find = (
  editions: ReturnType<typeof make>[],
  seals = seal('2026-01-01'),
  names: EditionName[] = editions,
) =>
  checkEditions(editions, names, seals, today).map(
    ({ file, line, problem, remedy, isWarning }) =>
      `${isWarning ? 'warning: ' : ''}${file.slice(8)}:${line}: ${problem} — ${remedy}`,
  );
