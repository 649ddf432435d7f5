import { expect, it } from 'vitest';
import { findCurrent, makeTimeline } from '#lib/policy/timeline.ts';

const dates = ['2027-03-01', '2026-01-01', '2026-06-01'];

it.each([
  ['2025-12-31', ['upcoming', 'upcoming', 'upcoming'], '2026-01-01'],
  ['2026-01-01', ['in force', 'upcoming', 'upcoming'], '2026-01-01'],
  ['2026-06-01', ['past', 'in force', 'upcoming'], '2026-06-01'],
  ['2027-02-28', ['past', 'in force', 'upcoming'], '2026-06-01'],
  ['2027-03-01', ['past', 'past', 'in force'], '2027-03-01'],
])('as of %s the editions are %j, and %s is shown', (today, states, current) => {
  const timeline = makeTimeline(dates, today);
  expect(timeline.map(({ state }) => state)).toEqual(states);
  expect(findCurrent(timeline).date).toBe(current);
});

it('knows of each edition whether any is in force, and which stands at the policy’s own address', () => {
  const list = (today: string) =>
    makeTimeline(dates, today).map(({ isAnyInForce, isCurrent }) => [isAnyInForce, isCurrent]);
  expect(list('2025-12-31')).toEqual([
    [false, true],
    [false, false],
    [false, false],
  ]);
  expect(list('2026-06-01')).toEqual([
    [true, false],
    [true, true],
    [true, false],
  ]);
});

it('knows of each edition the one before and the one after', () => {
  expect(makeTimeline(dates, '2026-06-01').map(({ before, after }) => [before, after])).toEqual([
    [undefined, '2026-06-01'],
    ['2026-01-01', '2027-03-01'],
    ['2026-06-01', undefined],
  ]);
});
