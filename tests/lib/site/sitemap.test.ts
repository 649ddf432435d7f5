import { describe, expect, it, vi } from 'vitest';
import { writeSeals } from '#lib/policy/life/write-seals.ts';
import { listComingDays } from '#lib/policy/policies.ts';
import { readSeals } from '#lib/policy/seals.ts';
import { makeSitemap } from '#lib/site/sitemap.ts';
import { edit, useCopyOfContent } from '../../content-copy.ts';

describe('the sitemap', () => {
  useCopyOfContent();

  const site = 'http://localhost:3000';

  /** The English pages and the days on which they changed, as of a day. */
  const read = (today: string) => {
    vi.stubEnv('AS_OF', today);
    const pages = makeSitemap().filter(({ url }) => /\/en(\/|$)/.test(url));
    vi.unstubAllEnvs();
    return Object.fromEntries(pages.map(({ url, lastModified }) => [url.slice(site.length), lastModified]));
  };

  it('names what is to be indexed, and when each page changed: an edition was announced, came into force, was replaced', () => {
    const always = { '/en/rights': undefined };
    expect(read('2026-11-22')).toEqual({
      ...always,
      '/en': '2026-11-22',
      ...Object.fromEntries(
        ['privacy', 'cookies'].flatMap((policy) =>
          ['', '/history', '/2026-11-23', '/2027-03-01', '/2026-11-23/changes', '/2027-03-01/changes'].map(
            (rest) => [`/en/${policy}${rest}`, '2026-11-22'],
          ),
        ),
      ),
    });
    const policies = ['privacy', 'cookies'].flatMap((policy) => [
      [`/en/${policy}`, '2026-11-23'],
      [`/en/${policy}/history`, '2026-11-23'],
      [`/en/${policy}/2026-11-23/changes`, '2026-11-23'],
      [`/en/${policy}/2027-03-01`, '2026-11-22'],
      [`/en/${policy}/2027-03-01/changes`, '2026-11-22'],
    ]);
    expect(read('2026-12-01')).toEqual({ ...always, '/en': '2026-11-23', ...Object.fromEntries(policies) });
    expect(read('2027-04-01')).toEqual({
      ...always,
      '/en': '2027-03-01',
      '/en/privacy': '2027-03-01',
      '/en/privacy/history': '2027-03-01',
      '/en/privacy/2027-03-01/changes': '2027-03-01',
      '/en/cookies': '2027-03-01',
      '/en/cookies/history': '2027-03-01',
      '/en/cookies/2027-03-01/changes': '2027-03-01',
    });
  });

  it('counts a correction as a change, of the redline to the next edition too', () => {
    const seals = readSeals();
    const seal = seals['privacy/2026-11-22'];
    if (!seal) throw new Error('There is no such edition');
    const corrections = [{ day: '2026-11-25', reasons: { en: 'A slip.' }, changed: {} }];
    writeSeals({ ...seals, 'privacy/2026-11-22': { ...seal, corrections } });
    const pages = read('2026-12-01');
    expect([pages['/en/privacy/history'], pages['/en/privacy/2026-11-23/changes']]).toEqual([
      '2026-11-25',
      '2026-11-25',
    ]);
    expect([pages['/en/privacy'], pages['/en/cookies/history']]).toEqual(['2026-11-23', '2026-11-23']);
  });

  it('counts an announcement, and that it was taken back, as a change where it is told', () => {
    const seals = readSeals();
    const seal = seals['privacy/2027-03-01'];
    if (!seal) throw new Error('There is no such edition');
    writeSeals({ ...seals, 'privacy/2027-03-01': { ...seal, accepted: '2026-11-28' } });
    const announced = read('2026-12-01');
    expect([announced['/en'], announced['/en/privacy'], announced['/en/cookies']]).toEqual([
      '2026-11-28',
      '2026-11-28',
      '2026-11-23',
    ]);
    const withdrawn = { day: '2026-11-30', reasons: { en: 'Not needed.' } };
    writeSeals({ ...seals, 'privacy/2027-03-01': { ...seal, withdrawn } });
    const taken = read('2026-12-01');
    expect(taken['/en/privacy/history']).toBe('2026-11-30');
    expect(taken).not.toHaveProperty('/en/privacy/2027-03-01');
  });

  it('counts a fact about the company as a change of every page, from its day on', () => {
    edit('content/company.json', /\}\s*$/, ', "changes": [{ "from": "2027-01-15", "street": "Dlouhá 1" }] }');
    expect(listComingDays('2027-01-01')).toContain('2027-01-15');
    expect(new Set(Object.values(read('2027-01-20')))).toEqual(new Set(['2027-01-15']));
    expect(read('2027-01-14')['/en/rights']).toBeUndefined();
  });

  it('gives each address its languages', () => {
    const [home] = makeSitemap();
    expect(home?.alternates?.languages).toEqual({
      th: `${site}/th`,
      en: `${site}/en`,
      cs: `${site}/cs`,
      'x-default': `${site}/`,
    });
  });
});
