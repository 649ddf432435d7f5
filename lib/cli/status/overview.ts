import { readCheckedEdition } from '#lib/checks/edition.ts';
import type { EditionName } from '#lib/content/files.ts';
import { listEditions } from '#lib/content/folder.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { findLag } from '#lib/languages/lag.ts';
import { listDueLanguages } from '#lib/languages/missing.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { listLiving } from '#lib/policy/life/published.ts';
import { getSealKey, readSeals, type Seal, type Seals } from '#lib/policy/seals.ts';
import { countDays, makeTimeline } from '#lib/policy/timeline.ts';

/** Where an edition stands in its life. */
export type LifeState = 'draft' | 'upcoming' | 'in force' | 'past' | 'withdrawn' | 'postponed';

/** When something was decided, and why, as readers of each language are told. */
export interface Decision {
  day: string;
  reasons: Partial<Record<Locale, string>>;
}

/** What there is to say of one edition. All days are `YYYY-MM-DD`. */
export interface EditionRow {
  policy: string;
  date: string;
  state: LifeState;
  /** In how many days it takes effect, or would; for what is to come alone. */
  inDays?: number;
  /** When it was sealed and by whom, as far as is known. */
  sealed?: string;
  by?: string;
  /** Where it was postponed to. */
  to?: string;
  /** The languages that it lacks. */
  missing: Locale[];
  /** The sections in which a language lags behind. */
  behind: { locale: Locale; section: string }[];
  waivers: { locale: Locale; section: string; until: string; reason: string; isOver: boolean }[];
  corrections: Decision[];
  /** When it was taken back before its day, and why. */
  withdrawn?: Decision;
}

/** Makes the overview of every edition that there is or was announced, by policy, the newest first. */
export function makeOverview(today: string): EditionRow[] {
  const seals = readSeals();
  const keys = new Set([...listEditions().map(getSealKey), ...Object.keys(seals)]);
  return [...keys]
    .map((key) => makeRow(key, seals, today))
    .toSorted((a, b) => a.policy.localeCompare(b.policy, 'en') || b.date.localeCompare(a.date));
}

function makeRow(key: string, seals: Readonly<Seals>, today: string): EditionRow {
  const seal = seals[key];
  const [policy = '', date = ''] = key.split('/');
  const own = listEditions().filter((name) => getSealKey(name) === key);
  const state = findState(policy, date, seal, today);
  const isOpen = state === 'draft' || state === 'upcoming' || state === 'in force';
  const editions = isOpen ? own.flatMap((name) => readCheckedEdition(name, []) ?? []) : [];
  const before = listLiving().filter((name) => name.policy === policy && name.date < date);
  return {
    policy,
    date,
    state,
    ...(state === 'draft' || state === 'upcoming' ? { inDays: countDays(today, date) } : {}),
    ...(seal && { sealed: seal.accepted }),
    ...(seal?.by === undefined ? {} : { by: seal.by }),
    ...(seal?.postponed && { to: seal.postponed.to }),
    missing: isOpen ? listMissing(own, { policy, date }, today) : [],
    behind: listBehind(editions, before, seals),
    waivers: editions.flatMap(({ locale, frontMatter: { waivers = [] } }) =>
      waivers.map((waiver) => ({ locale, ...waiver, isOver: waiver.until < today })),
    ),
    corrections: (seal?.corrections ?? []).map(({ day, reasons }) => ({ day, reasons })),
    ...(seal?.withdrawn && { withdrawn: { day: seal.withdrawn.day, reasons: seal.withdrawn.reasons } }),
  };
}

function listMissing(
  own: EditionName[],
  edition: Pick<EditionName, 'policy' | 'date'>,
  today: string,
): Locale[] {
  const due = listDueLanguages(edition, listLiving(), today);
  return due.filter((locale) => own.every((name) => name.locale !== locale));
}

function findState(policy: string, date: string, seal: Seal | undefined, today: string): LifeState {
  if (!seal) return 'draft';
  if (seal.withdrawn) return 'withdrawn';
  if (seal.postponed) return 'postponed';
  const seals = readSeals();
  const days = Object.entries(seals)
    .filter(([key, { withdrawn, postponed }]) => key.startsWith(`${policy}/`) && !withdrawn && !postponed)
    .map(([key]) => key.slice(policy.length + 1));
  return makeTimeline(days, today).find((term) => term.date === date)?.state ?? 'upcoming';
}

function listBehind(
  editions: CheckedEdition[],
  before: EditionName[],
  seals: Readonly<Seals>,
): EditionRow['behind'] {
  const successors = editions.map((edition) => {
    const [last] = before
      .filter(({ locale }) => locale === edition.locale)
      .toSorted((a, b) => b.date.localeCompare(a.date));
    return { edition, before: last && readCheckedEdition(last, []) };
  });
  return findLag(successors, seals).map(({ edition: { locale }, section }) => ({ locale, section }));
}
