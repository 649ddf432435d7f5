import { describe, expect, it } from 'vitest';
import { findDay, findPages } from '#lib/server/served-site.ts';
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
    expect(findPages(site, now)).toBe(site.days.find(({ from }) => from === day)?.pages);
  });

  it('is none in a site without days', () => {
    expect(findPages({ ...site, days: [] }, 0).size).toBe(0);
  });
});
