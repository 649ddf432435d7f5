import { afterEach, describe, expect, it, vi } from 'vitest';
import { getDayInPrague, getStartOfDay, getToday, isDay } from '#lib/content/days.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe('the day in Prague', () => {
  it.each([
    ['2026-11-22T22:59:59.999Z', '2026-11-22'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    // Summer time.
    ['2027-06-30T21:59:59.999Z', '2027-06-30'],
    ['2027-06-30T22:00:00Z', '2027-07-01'],
  ])('at %s is %s', (moment, day) => {
    expect(getDayInPrague(Date.parse(moment))).toBe(day);
    vi.stubEnv('AS_OF', undefined);
    vi.useFakeTimers({ now: Date.parse(moment), toFake: ['Date'] });
    expect(getToday()).toBe(day);
  });

  it.each([
    ['2026-11-23', '2026-11-22T23:00:00.000Z'],
    ['2027-07-01', '2027-06-30T22:00:00.000Z'],
    // The nights on which clocks change: forward on 28 March 2027, back on 31 October 2027.
    ['2027-03-28', '2027-03-27T23:00:00.000Z'],
    ['2027-03-29', '2027-03-28T22:00:00.000Z'],
    ['2027-10-31', '2027-10-30T22:00:00.000Z'],
    ['2027-11-01', '2027-10-31T23:00:00.000Z'],
  ])('%s begins at %s', (day, moment) => {
    const start = getStartOfDay(day);
    expect(new Date(start).toISOString()).toBe(moment);
    expect(getDayInPrague(start)).toBe(day);
    expect(getDayInPrague(start - 1) < day).toBe(true);
  });

  it('is what AS_OF says', () => {
    vi.stubEnv('AS_OF', '2030-02-01');
    expect(getToday()).toBe('2030-02-01');
  });

  it.each(['2026-02-30', 'tomorrow', '22.11.2026'])('is not %j', (value) => {
    vi.stubEnv('AS_OF', value);
    expect(getToday).toThrow(`AS_OF is "${value}" — write a day that exists, such as 2026-12-31`);
    expect(isDay(value)).toBe(false);
  });
});
