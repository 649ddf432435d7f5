import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkInternalLinks } from '#lib/checks/links.ts';
import type { EditionName } from '#lib/content/files.ts';
import { makeTarget } from '#lib/policy/checked-edition.ts';
import { makeCheckedEdition } from './made-edition.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const today = '2026-06-01';
const name = (policy: string, date: string, locale: EditionName['locale'] = 'en') => ({
  locale,
  policy,
  date,
});
const target = (policy: string, date: string, id: string) =>
  makeCheckedEdition(name(policy, date), `## A {#${id}}\n\nText.`);
const terms = ['2026-01-01', '2026-07-01', '2026-09-01'].map((date, index) =>
  target('terms', date, `t${index}`),
);
const others = [...terms, target('privacy', '2026-08-01', 'p1')];

/** What is wrong with a link in the privacy policy of a day, on line 9 of its file. */
const find = (link: string, date = '2026-02-01') => {
  const edition = makeCheckedEdition(name('privacy', date), `## Own {#own}\n\n[here](${link})`);
  const editions = [edition, ...others.filter((each) => each.policy !== 'privacy' || each.date !== date)];
  const names = [...editions, name('cookies', '2026-01-01')];
  return checkInternalLinks(edition, editions.map(makeTarget), names, today).map(
    ({ line, problem, remedy }) => `${line}: ${problem} — ${remedy}`,
  );
};
const noPage = (link: string) => [
  `9: the link "${link}" leads to no page of the site — the pages in this language are /en/privacy, /en/terms, /en/cookies`,
];
const noSection = (link: string, ids: string) => [
  `9: the link "${link}" leads to no section — the ids on that page are ${ids}`,
];

describe('a link within the site', () => {
  it('leads to the settings in the cookie policy alone, where they are', () => {
    expect(find('#cookie-settings')).toEqual(noSection('#cookie-settings', 'own'));
    expect(find('/en/terms#cookie-receipt')).toHaveLength(1);
  });

  it('is told the ids that there are, where a heading has none yet', () => {
    const edition = makeCheckedEdition(
      name('privacy', '2026-01-01'),
      '## A\n\n[here](#x)\n\n## B {#b}\n\nX.',
    );
    const [error] = checkInternalLinks(
      edition,
      [makeTarget(edition)],
      [name('privacy', '2026-01-01')],
      today,
    );
    expect(error?.remedy).toBe('the ids on that page are b');
  });

  it.each([
    ...[
      '#own',
      '#',
      '/en/cookies#cookie-settings',
      '#page-contact',
      '/en',
      '/en/terms',
      '/en/terms/2026-07-01',
      '/en/terms/history',
      '/en/rights',
    ],
    ...[
      '/en/terms/2026-07-01/changes',
      '/en/terms/2026-01-01#t0',
      '/en/terms/2026-07-01#t1',
      '/en/cookies#x',
    ],
    ...['/en/cookies/2026-01-01', '/en#page-contact', 'https://example.com/x#y', 'mailto:a@b', '//x'],
  ])('may be %s', (link) => {
    expect(find(link)).toEqual([]);
  });

  it.each([
    ...[
      '/',
      '/de/terms',
      '/en/nothing',
      '/en/terms/2026-01-02',
      '/en/terms/2026-01-01/changes',
      '/en/terms/2026-07-01/x',
    ],
    ...['/en/terms/2026-07-01/changes/x', '/en/terms/history/changes', '/terms'],
  ])('may not be %s', (link) => {
    expect(find(link)).toEqual(noPage(link));
  });

  it('stays in its language', () => {
    expect(find('/cs/terms')).toEqual([
      '9: the link "/cs/terms" leads to another language — begin it with /en/',
    ]);
  });

  it('names no host, and no path below which the site stands', () => {
    const whole = (link: string) => [
      `9: the link "${link}" leads to this website by its whole address, which a preview or another host does not have — write /en/terms#t0`,
    ];
    expect(find('https://any.example/en/terms#t0')).toEqual(whole('https://any.example/en/terms#t0'));
    expect(find('https://example.com/x/y/en/terms#t0')).toEqual([]);
    vi.stubEnv('SITE_URL', 'https://example.com/x/y');
    for (const link of ['https://example.com/x/y/en/terms#t0', 'https://any.example/en/terms#t0'])
      expect(find(link)).toEqual(whole(link));
  });

  it('leads to a section that is there', () => {
    expect(find('#other')).toEqual(noSection('#other', 'own'));
    expect(find('/en/terms/2026-07-01#t0')).toEqual(noSection('/en/terms/2026-07-01#t0', 't1'));
    const line = '9: the link "/en#x" leads to no section — that page has none: leave out what begins with #';
    expect(find('/en#x')).toEqual([line]);
    expect(find('/en/terms/history#x')).toHaveLength(1);
  });

  it('leads to it on every day on which its own edition is in force', () => {
    // In force until 1 August, and terms change on 1 July.
    expect(find('/en/terms#t0')).toEqual(noSection('/en/terms#t0', 't1'));
    expect(find('/en/terms#t1')).toEqual(noSection('/en/terms#t1', 't0'));
    expect(find('/en/terms#t2')).toHaveLength(1);
    // From 15 July on, and until 1 August, one alone is in force.
    expect(find('/en/terms#t1', '2026-07-15')).toEqual([]);
    expect(find('/en/terms#t2', '2026-09-01')).toEqual([]);
    // Before the first is in force, it is shown.
    expect(find('/en/privacy#own', '2026-02-01')).toEqual([]);
  });

  it('in an edition that is past leads where it once did', () => {
    const past = makeCheckedEdition(name('privacy', '2025-01-01'), '## Own {#own}\n\n[here](/en/terms#gone)');
    const next = target('privacy', '2026-06-01', 'x');
    const targets = [past, next, ...terms].map(makeTarget);
    expect(checkInternalLinks(past, targets, targets, today)).toEqual([]);
    expect(checkInternalLinks(past, targets, targets, '2026-05-31')).toHaveLength(1);
  });
});
