import { describe, expect, it } from 'vitest';
import { makeCspVariants } from '#lib/publish/page/csp-variants.ts';

describe('the variants of a page', () => {
  it('are one for each set of granted purposes, named in the order in which a choice names them', () => {
    const parts = { scripts: ['x'], style: 'y' };
    expect(Object.keys(makeCspVariants(parts, ['statistics', 'advertising']))).toEqual([
      'statistics',
      'advertising',
      'statistics.advertising',
    ]);
  });

  const { statistics, advertising } = makeCspVariants({ scripts: ['x'], style: 'y' }, [
    'statistics',
    'advertising',
  ]);

  it('name the tag itself, and not all that its host keeps', () => {
    for (const csp of [statistics, advertising])
      expect(csp).toMatch(/; script-src '[^']+' https:\/\/www\.googletagmanager\.com\/gtag\/js[; ]/);
  });

  it('name the sources of what was granted and no others', () => {
    expect(statistics).toContain('https://*.google-analytics.com');
    expect(statistics).not.toMatch(/doubleclick|googleadservices|frame-src/);
    expect(advertising).toContain('https://googleads.g.doubleclick.net');
    expect(advertising).not.toMatch(/google-analytics/);
  });
});
