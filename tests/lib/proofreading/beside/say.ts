import type { Locale } from '#lib/i18n/routing.ts';
import { type CheckedEdition, makeTarget } from '#lib/policy/checked-edition.ts';
import { checkBeside, type Beside as Others } from '#lib/proofreading/beside/check-beside.ts';
import { countModels } from '#lib/proofreading/beside/others.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';

/** A draft and what stands beside it; its day is 15 January 2026, where no other is named. */
export interface Beside {
  locale: Locale;
  text: string;
  head?: [title: string, description: string];
  date?: string;
  /** The edition before, which says the same in every language. */
  before?: string;
  /** The other policy, `notices`. */
  other?: { head: [title: string, description: string]; text: string };
  /** The draft in English. */
  original?: string;
}

/** What is said of a draft, in the line in which its text begins, the ninth, and the column. */
export function say({ locale, text, head, date = '2026-01-15', before, other, original }: Beside): string[] {
  const make = (own: Locale, day: string, body: string, title?: Beside['head'], policy = 'terms') =>
    makeCheckedEdition({ locale: own, policy, date: day }, `## A {#a}\n\n${body}`, undefined, title);
  const edition = make(locale, date, text, head);
  const earlier = before === undefined ? [] : [make(locale, '2025-01-15', before, head)];
  const all: CheckedEdition[] = [
    edition,
    ...earlier,
    ...(before === undefined ? [] : [make(locale === 'en' ? 'cs' : 'en', '2025-01-15', before, head)]),
    ...(other ? [make(locale, '2025-01-15', other.text, other.head, 'notices')] : []),
    ...(original === undefined ? [] : [make('en', date, original, head)]),
  ];
  return checkBeside(edition, earlier[0], standBeside(edition, all)).map(
    ({ line, column, problem, remedy }) => `${line}:${column}: ${problem} — ${remedy}`,
  );
}

/** What stands beside an edition among all that there are. */
export function standBeside({ policy }: CheckedEdition, all: CheckedEdition[]): Others {
  const targets = all.map(makeTarget);
  const own = all.filter((each) => each.policy === policy);
  return { own, targets, models: new Map(countModels(all, targets)) };
}
