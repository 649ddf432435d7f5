import { describe, expect, it } from 'vitest';
import { findDay } from '#lib/server/served-site.ts';
import { makeSmallSite } from './small-site.ts';

describe('the day that is served', () => {
  const site = makeSmallSite();

  it.each([
    [0, '2026-01-01'],
    [1999, '2026-01-01'],
    [2000, '2026-02-01'],
    [9999, '2026-02-01'],
  ])('at moment %d is %s', (now, day) => {
    expect(findDay(site, now)?.from).toBe(day);
    expect(findDay(site, now)).toBe(site.days.find(({ from }) => from === day));
  });

  it('is none in a site without days', () => {
    expect(() => findDay({ ...site, days: [] }, 0)).toThrow('A site has at least one day');
  });
});
