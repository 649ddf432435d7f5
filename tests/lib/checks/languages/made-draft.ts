import type { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { makeCheckedEdition } from '../made-edition.ts';

export const today = '2027-06-01';

/** The terms of a day, of sections a, b, c … with these texts. */
export const make = (
  locale: Locale,
  date: string,
  texts: string[],
  head = 'change: material\nsummary: New.',
) =>
  makeCheckedEdition(
    { locale, policy: 'terms', date },
    texts.map((text, at) => `## ${'ABCDE'[at]} {#${'abcde'[at]}}\n\n${text}`).join('\n\n'),
    head,
  );

/** A draft, and the edition before it; the same text is the same byte for byte. */
export const follow = (locale: Locale, before: string[], texts: string[], head?: string) => ({
  edition: make(locale, '2027-07-01', texts, head),
  before: make(locale, '2027-01-01', before, 'change: material\nsummary: Old.'),
});

/** Front matter with waivers: of each its section and its last day. */
export const waive = (...waivers: [section: string, until: string][]) => {
  const items = waivers.map(
    ([section, until]) => `\n  - section: ${section}\n    until: ${until}\n    reason: the translator is ill`,
  );
  return `change: material\nsummary: New.\nwaivers:${items.join('')}`;
};

/** What is told, with its place and what to do. */
export const show = (found: ContentError[]) =>
  found.map(
    ({ file, line, problem, remedy, isWarning }) =>
      `${isWarning ? 'warning: ' : ''}${file.slice('content/'.length, 'content/th'.length)}:${line}: ${problem} — ${remedy}`,
  );
