// Announcement: from when, what, where to read (WP260 rev.01). EditionNote: a past or upcoming edition says so and leads
// to the one in force.
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Announcement } from '#components/edition/Announcement.tsx';
import { EditionNews } from '#components/edition/EditionNews.tsx';
import { EditionNote } from '#components/edition/EditionNote.tsx';
import { RecentChange } from '#components/edition/RecentChange.tsx';
import { locales } from '#lib/i18n/routing.ts';
import { getAnnouncements, getEdition, isRecentChange } from '#lib/policy/policies.ts';
import { getLinks, renderIn } from '../render.tsx';

afterEach(cleanup);

it.each(locales)(
  'announces a material edition with its day, its summary and the way to its redline (%s)',
  (locale) => {
    const [edition] = getAnnouncements(locale, 'privacy', '2026-11-22');
    if (!edition) throw new Error('There is nothing to announce');
    renderIn(locale, <Announcement edition={edition} />);
    expect(document.querySelector('time')?.dateTime).toBe('2026-11-23');
    const items = screen.getAllByRole('listitem').map((item) => item.textContent?.replaceAll('\u00A0', ' '));
    expect(items).toEqual(edition.summary);
    expect(getLinks()).toEqual([`/${locale}/privacy/2026-11-23/changes`]);
  },
);

it.each([
  ['privacy', '2026-11-22', ['2026-11-23', '2027-03-01']],
  ['privacy', '2026-11-23', ['2027-03-01']],
  ['privacy', '2027-03-01', []],
  // The edition of 2027-03-01 is editorial: it changes nothing for readers (WP260 rev.01 §29).
  ['cookies', '2026-11-22', ['2026-11-23']],
  ['cookies', '2026-11-23', []],
])('announces of %s, on %s, the material editions to come: %j', (policy, today, dates) => {
  expect(getAnnouncements('en', policy, today).map(({ date }) => date)).toEqual(dates);
});

it.each([
  ['2026-11-22', '2026-11-23', 'No longer in force: superseded on 23 November 2026'],
  ['2026-11-22', '2027-03-01', 'No longer in force: superseded on 23 November 2026'],
  ['2026-11-23', '2026-11-22', 'Not in force until 23 November 2026'],
])('says of the edition of %s, on %s: %s', (date, today, text) => {
  renderIn('en', <EditionNote edition={getEdition({ locale: 'en', policy: 'privacy', date }, today)} />);
  expect(document.querySelector('strong')?.textContent).toBe(text);
  expect(getLinks()).toEqual(['/en/privacy']);
});

it('leads to no edition in force before there is one', () => {
  const edition = getEdition({ locale: 'en', policy: 'privacy', date: '2026-11-23' }, '2026-11-21');
  renderIn('en', <EditionNote edition={edition} />);
  expect(document.querySelector('strong')?.textContent).toBe('Not in force until 23 November 2026');
  expect(screen.queryByRole('link')).toBeNull();
});

it('says nothing of the kind of the edition in force', () => {
  const edition = getEdition({ locale: 'en', policy: 'privacy', date: '2026-11-22' }, '2026-11-22');
  const { container } = renderIn('en', <EditionNote edition={edition} />);
  expect(container.textContent).toBe('');
});

it.each([
  [['2027-03-01'], ['/en/privacy/2026-11-23/changes', '/en/privacy/2027-03-01/changes']],
  [[], ['/en/privacy/2026-11-23/changes']],
])('leads to what changed not long ago and to what will, where %j is announced', (dates, links) => {
  const edition = getEdition({ locale: 'en', policy: 'privacy', date: '2026-11-23' }, '2026-11-23');
  const announced = getAnnouncements('en', 'privacy', '2026-11-23').filter(({ date }) =>
    dates.includes(date),
  );
  renderIn('en', <EditionNews edition={edition} isRecent announced={announced} />);
  expect(getLinks()).toEqual(links);
});

describe('RecentChange', () => {
  it.each(locales)('tells when and what an edition changed, and leads to the comparison (%s)', (locale) => {
    const edition = getEdition({ locale, policy: 'privacy', date: '2026-11-23' }, '2026-11-23');
    const { container } = renderIn(locale, <RecentChange edition={edition} />);
    expect(document.querySelector('time')?.dateTime).toBe('2026-11-23');
    const text = container.textContent?.replaceAll('\u00A0', ' ');
    for (const item of edition.summary ?? []) expect(text).toContain(item);
    expect(getLinks()).toEqual([`/${locale}/privacy/2026-11-23/changes`]);
  });

  it('leaves to the comparison what is more than is read in passing', () => {
    const edition = getEdition({ locale: 'en', policy: 'privacy', date: '2026-11-23' }, '2026-11-23');
    const tell = (summary: string[]) =>
      renderIn('en', <RecentChange edition={{ ...edition, summary }} />).container.textContent;
    expect(tell(['One.', 'Two.', 'Three.'])).toBe(
      'Changed on 23 November 2026: One. Two. Three. Compare with the previous edition',
    );
    expect(tell(['1', '2', '3', '4'])).toBe('Changed on 23 November 2026: Compare with the previous edition');
  });

  it.each([
    ['privacy', '2026-11-23', '2026-11-22', false],
    ['privacy', '2026-11-23', '2026-11-23', true],
    ['privacy', '2026-11-23', '2026-12-23', true],
    ['privacy', '2026-11-23', '2026-12-24', false],
    ['privacy', '2026-11-22', '2026-11-22', false],
    // The edition of 2027-03-01 is editorial: it changes nothing for readers.
    ['cookies', '2027-03-01', '2027-03-01', false],
  ])('is told of the material change in %s of %s for 30 days: on %s %s', (policy, date, today, isTold) => {
    expect(isRecentChange(getEdition({ locale: 'en', policy, date }, today), today)).toBe(isTold);
  });
});
