import { afterEach, describe, expect, it, vi } from 'vitest';
import { findDayFault, getDayInPrague, getStartOfDay, getToday, isDay } from '#lib/content/days.ts';
import { readFileName } from '#lib/content/file-names.ts';

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

it.each([
  ['2000-01-01', undefined],
  ['2200-12-31', undefined],
  ['2569-11-22', { problem: 'counts years from the Buddha', day: '2026-11-22' }],
  ['2743-12-31', { problem: 'counts years from the Buddha', day: '2200-12-31' }],
  ['1999-12-31', { problem: 'is not in the years 2000 to 2200' }],
  ['2201-01-01', { problem: 'is not in the years 2000 to 2200' }],
  ['2542-01-01', { problem: 'is not in the years 2000 to 2200' }],
  ['2027-02-29', { problem: 'is a day that does not exist' }],
])('an edition can have the day %s, or is told what is wrong with it', (day, fault) => {
  expect(findDayFault(day)).toEqual(fault);
});

it('names the file of an edition that counts years from the Buddha as it should be', () => {
  expect(readFileName('2569-11-22.md', [])).toEqual({
    problem: '2569-11-22 counts years from the Buddha',
    remedy: 'name it 2026-11-22.md',
  });
  expect(readFileName('1926-11-22.md', [])).toMatchObject({ remedy: expect.stringContaining('such as') });
  expect(readFileName('2026-11-22.md', [])).toEqual({ date: '2026-11-22' });
});
