import { writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import {
  getAcceptedEditions,
  getAnnouncements,
  getEdition,
  getEditionInForce,
  getEditionsInForce,
  getHistory,
  getRedline,
  getSource,
  listComingDays,
  listEditionParams,
  listPolicies,
  listRedlineParams,
} from '#lib/policy/policies.ts';
import { listFilePaths, listPagePaths } from '#lib/site/promised-paths.ts';
import { at, useCopyOfContent } from '../../content-copy.ts';

describe('policies', () => {
  useCopyOfContent();

  it('lists the privacy policy first', () => {
    expect(listPolicies()).toEqual(['privacy', 'cookies']);
  });

  it('promises a list, the page of rights and, of each policy, a page, a history, every edition, its redline and it beside others', () => {
    const dates = ['2026-11-22', '2026-11-23', '2027-03-01'];
    const expected = ['privacy', 'cookies'].flatMap((policy) =>
      ['', '/history', '/2026-11-23/changes', '/2027-03-01/changes']
        .concat(dates.flatMap((date) => [`/${date}`, `/${date}/beside/th`, `/${date}/beside/en`]))
        .map((rest) => `/cs/${policy}${rest}`),
    );
    const promised = listPagePaths().filter((path) => path.startsWith('/cs'));
    expect(promised.toSorted()).toEqual(['/cs', '/cs/rights', ...expected].toSorted());
  });

  it('promises each edition as Markdown, as JSON and as a picture, a feed, and a picture of the rest', () => {
    expect(listFilePaths().filter((path) => path.startsWith('/en/'))).toEqual([
      '/en/feed.xml',
      '/en/picture.png',
      ...['privacy', 'cookies'].flatMap((policy) =>
        ['2026-11-22', '2026-11-23', '2027-03-01'].flatMap((date) => [
          ...['md', 'json', 'png'].map((ending) => `/en/${policy}/${date}.${ending}`),
        ]),
      ),
    ]);
  });

  it.each([
    ['2026-11-21', '2026-11-22', 'upcoming'],
    ['2026-11-22', '2026-11-22', 'in force'],
    ['2026-11-23', '2026-11-23', 'in force'],
    ['2027-02-28', '2026-11-23', 'in force'],
    ['2027-03-01', '2027-03-01', 'in force'],
    ['2030-01-01', '2027-03-01', 'in force'],
  ])('on %s shows the edition of %s, %s', (today, date, state) => {
    expect(getEditionInForce('cs', 'privacy', today)).toMatchObject({ date, state });
  });

  it('throws for a policy that does not exist', () => {
    expect(() => getEditionInForce('cs', 'terms')).toThrow('There is no policy "terms" in "cs"');
  });

  it('throws for an edition that does not exist', () => {
    expect(() => getEdition({ locale: 'cs', policy: 'privacy', date: '2026-11-24' })).toThrow(
      'There is no edition of 2026-11-24 of "privacy" in "cs"',
    );
  });

  it.each([
    ['2026-11-21', ['2026-11-22', '2026-11-23', '2027-03-01']],
    ['2026-11-22', ['2026-11-23', '2027-03-01']],
    ['2027-03-01', []],
  ])('after %s come the days %j, each once', (today, days) => {
    expect(listComingDays(today)).toEqual(days);
  });

  it('shows one edition of each policy, in the order of the policies', () => {
    expect(getEditionsInForce('th', '2026-12-01').map(({ policy, date }) => [policy, date])).toEqual([
      ['privacy', '2026-11-23'],
      ['cookies', '2026-11-23'],
    ]);
  });

  it('tells the history of a policy, the newest edition first', () => {
    expect(
      getHistory('en', 'privacy', '2026-12-01').map(({ date, state, change }) => [date, state, change]),
    ).toEqual([
      ['2027-03-01', 'upcoming', 'material'],
      ['2026-11-23', 'in force', 'material'],
      ['2026-11-22', 'past', 'first'],
    ]);
  });

  it('knows when each edition was accepted', () => {
    const days = getAcceptedEditions('en', '2026-12-01').map(({ policy, date, accepted }) => [
      policy,
      date,
      accepted,
    ]);
    expect(days).toEqual(
      ['privacy', 'cookies'].flatMap((policy) =>
        ['2027-03-01', '2026-11-23', '2026-11-22'].map((date) => [policy, date, '2026-11-22']),
      ),
    );
  });

  it('shows nothing that is not sealed but in the preview, where it counts as accepted on the day of its effect', () => {
    writeFileSync(at('content/editions.lock.json'), '{}');
    expect([listPolicies(), listPagePaths().length]).toEqual([[], 6]);
    vi.stubEnv('NODE_ENV', 'development');
    const editions = getAcceptedEditions('en', '2026-12-01');
    vi.unstubAllEnvs();
    expect(editions).toHaveLength(6);
    for (const { date, accepted } of editions) expect(accepted).toBe(date);
  });

  it('announces material editions until their day has come', () => {
    const list = (today: string) => getAnnouncements('en', 'privacy', today).map(({ date }) => date);
    expect(list('2026-11-22')).toEqual(['2026-11-23', '2027-03-01']);
    expect(list('2026-11-23')).toEqual(['2027-03-01']);
    expect(list('2027-03-01')).toEqual([]);
    // The edition of 2027-03-01 is editorial.
    expect(getAnnouncements('en', 'cookies', '2026-12-01')).toEqual([]);
  });

  it('compares an edition with the one before it, with links into the edition in which they stand', () => {
    const edition = getEdition({ locale: 'en', policy: 'privacy', date: '2027-03-01' });
    expect(JSON.stringify(getRedline(edition))).toMatch(/2027-03-01#cookies".*"id":"rights"/);
    const first = getEdition({ locale: 'en', policy: 'privacy', date: '2026-11-22' });
    expect(() => getRedline(first)).toThrow('privacy of 2026-11-22 is the first edition');
  });

  it('hands out the file as it was written', () => {
    const source = getSource({ locale: 'cs', policy: 'cookies', date: '2026-11-22' });
    expect(source).toMatch(/^---\ntitle: /);
  });

  it('has an address for every edition in every language, and for what each changed', () => {
    expect(listEditionParams()).toHaveLength(3 * 2 * 3);
    expect(listRedlineParams()).toHaveLength(3 * 2 * 2);
    expect(listRedlineParams()).not.toContainEqual({
      locale: 'en',
      policy: 'privacy',
      edition: '2026-11-22',
    });
    expect(listRedlineParams()).toContainEqual({ locale: 'th', policy: 'cookies', edition: '2027-03-01' });
  });
});
