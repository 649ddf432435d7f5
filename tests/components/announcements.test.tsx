// Announcement: from when, what, where to read (WP260 rev.01). EditionNote: a past or upcoming edition says so and leads
// to the one in force.
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Announcement } from '#components/edition/Announcement.tsx';
import { EditionNote } from '#components/edition/EditionNote.tsx';
import { locales } from '#lib/i18n/routing.ts';
import { getAnnouncements, getEdition } from '#lib/policy/policies.ts';
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
  ['2026-11-22', '2026-11-23', 'This is an earlier edition.'],
  ['2026-11-23', '2026-11-22', 'This edition is not in force yet.'],
])('says of the edition of %s, on %s: %s', (date, today, text) => {
  renderIn('en', <EditionNote edition={getEdition({ locale: 'en', policy: 'privacy', date }, today)} />);
  expect(screen.getByText(text).tagName).toBe('STRONG');
  expect(getLinks()).toEqual(['/en/privacy']);
});

it('leads to no edition in force before there is one', () => {
  const edition = getEdition({ locale: 'en', policy: 'privacy', date: '2026-11-23' }, '2026-11-21');
  renderIn('en', <EditionNote edition={edition} />);
  expect(screen.getByText('This edition is not in force yet.').tagName).toBe('STRONG');
  expect(screen.queryByRole('link')).toBeNull();
});

it('says nothing of the kind of the edition in force', () => {
  const edition = getEdition({ locale: 'en', policy: 'privacy', date: '2026-11-22' }, '2026-11-22');
  const { container } = renderIn('en', <EditionNote edition={edition} />);
  expect(container.textContent).toBe('');
});
