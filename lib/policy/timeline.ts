/** How many days ahead a material change is told: the policies' own reading of "well in advance" (WP260 rev.01 §30-31). */
export const noticeDays = 14;

/** For how many days the edition in force tells what it changed. */
export const recentDays = 30;

/** How many days it is from one day to another. */
export function countDays(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Whether an edition's day has come, and whether that of a later one has. */
export type EditionState = 'past' | 'in force' | 'upcoming';

/** When an edition applies. All days are `YYYY-MM-DD`, in Prague. */
export interface Term {
  /** The day it takes effect. */
  date: string;
  state: EditionState;
  /** The day of the edition before it; none for the first. */
  before: string | undefined;
  /** The day of the edition after it, which replaces it. */
  after: string | undefined;
  /** Whether any is in force: none is before the first has come. */
  isAnyInForce: boolean;
  /** Whether it stands at the policy's own address: the one in force, else the first that will be. */
  isCurrent: boolean;
}

/** Puts the editions of a policy in order, with their states as of `today`. */
export function makeTimeline(dates: string[], today: string): Term[] {
  const inOrder = dates.toSorted();
  const current = inOrder.findLastIndex((date) => date <= today);
  return inOrder.map((date, index) => ({
    date,
    state: index < current ? 'past' : index === current ? 'in force' : 'upcoming',
    before: inOrder[index - 1],
    after: inOrder[index + 1],
    isAnyInForce: current >= 0,
    isCurrent: index === Math.max(current, 0),
  }));
}

/** The edition that stands at the policy's own address. */
export function findCurrent(timeline: Term[]): Term {
  const current = timeline.find(({ isCurrent }) => isCurrent);
  if (!current) throw new Error('A policy has at least one edition');
  return current;
}
