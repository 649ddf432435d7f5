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
  }));
}

/** The edition that a policy shows: the one in force, else the first that will be. */
export function findCurrent(timeline: Term[]): Term {
  const current = timeline.find(({ state }) => state === 'in force') ?? timeline[0];
  if (!current) throw new Error('A policy has at least one edition');
  return current;
}
