import { describe, expect, it } from 'vitest';
import { checkContent } from '#lib/checks/all.ts';
import { locales } from '#lib/i18n/routing.ts';
import { append, useCopyOfContent } from '../../content-copy.ts';

describe('links from one policy to another', () => {
  useCopyOfContent([
    'privacy/2026-11-22',
    'privacy/2026-11-23',
    'cookies/2026-11-22',
    'cookies/2026-11-23',
    'cookies/2027-03-01',
  ]);

  /** Adds a link to an edition in every language. */
  const link = (file: string, url: string) => {
    for (const locale of locales)
      append(file.replace('/en/', `/${locale}/`), `[here](${url.replace('/en/', `/${locale}/`)})`);
  };
  const messages = (day: string) =>
    checkContent(day, { isCorrecting: () => true })
      .filter(({ file }) => file.startsWith('content/en/'))
      .map(({ message }) => message.split(' — ')[0]);

  it('must lead to a section of every edition that a reader can meet behind them', () => {
    // `duration` stands only in the edition of 2026-11-23; the privacy policy of 2026-11-22 ends on that day.
    link('content/en/privacy/2026-11-22.md', '/en/cookies#duration');
    link('content/en/privacy/2026-11-23.md', '/en/cookies#duration');
    expect(messages('2026-11-22')).toEqual([
      expect.stringContaining('the link "/en/cookies#duration" leads to no section'),
    ]);
    expect(messages('2026-11-23')).toEqual([]);
  });

  it('may lead to dated editions, their redlines and histories, where there are such', () => {
    for (const url of [
      '/en/cookies/2026-11-22#used',
      '/en/cookies/2026-11-23/changes',
      '/en/privacy/history',
      '/en/cookies/2026-11-22#duration',
      '/en/cookies/2027-01-01',
      '/en/cookies/2026-11-22/changes',
      '/en/privacy/history#used',
    ]) {
      link('content/en/privacy/2026-11-23.md', url);
    }
    expect(messages('2026-11-22').map((message) => /"(.*?)" (.*)/.exec(message ?? '')?.slice(1))).toEqual([
      ['/en/cookies/2026-11-22#duration', 'leads to no section'],
      ['/en/cookies/2027-01-01', 'leads to no page of the site'],
      ['/en/cookies/2026-11-22/changes', 'leads to no page of the site'],
      ['/en/privacy/history#used', 'leads to no section'],
    ]);
  });
});
