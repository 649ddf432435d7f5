// Announcement: from when, what, where to read (WP260 rev.01). EditionNote: a past or upcoming edition says so and leads
// to the one in force. PolicyHistory: every edition with state, day, kind, summary and links. Redline: what changed in
// words and numbers, not by colour alone (WCAG 1.4.1); what did not is folded.
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Announcement } from '#components/edition/Announcement.tsx';
import { EditionLinks } from '#components/edition/EditionLinks.tsx';
import { EditionNote } from '#components/edition/EditionNote.tsx';
import { GoneEdition } from '#components/edition/GoneEdition.tsx';
import { PolicyHistory } from '#components/edition/PolicyHistory.tsx';
import { Redline } from '#components/redline/Redline.tsx';
import { formatDay } from '#lib/i18n/dates.ts';
import { readMessages } from '#lib/i18n/messages.ts';
import { locales } from '#lib/i18n/routing.ts';
import { getAnnouncements, getEdition, getHistory, getRedline } from '#lib/policy/policies.ts';
import { renderIn } from '../render.tsx';

afterEach(cleanup);

const getLinks = (within_ = screen) => within_.getAllByRole('link').map((link) => link.getAttribute('href'));

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

it('leads from an edition to the one before it, its redline and its forms', () => {
  const edition = getEdition({ locale: 'cs', policy: 'cookies', date: '2026-11-23' }, '2026-11-23');
  renderIn('cs', <EditionLinks edition={edition} />);
  expect(getLinks()).toEqual([
    '/cs/cookies/2026-11-22',
    '/cs/cookies/2026-11-23/changes',
    '/cs/cookies/2026-11-23.md',
    '/cs/cookies/2026-11-23.json',
    '/cs/feed.xml',
  ]);
});

it('lists every edition, the newest first, with its state, its kind and what it changed', () => {
  const editions = getHistory('en', 'privacy', '2026-11-23');
  renderIn('en', <PolicyHistory title="Privacy policy" editions={editions} />);
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    'Not yet in force: takes effect on 1 March 2027',
    'In force since 23 November 2026',
    'No longer in force: took effect on 22 November 2026, replaced on 23 November 2026',
  ]);
  const [upcoming, inForce, oldest] = screen
    .getAllByRole('heading', { level: 2 })
    .map((heading) => heading.closest('li')?.textContent);
  expect(upcoming).toContain('We say how soon we answer when you use your rights.');
  expect(inForce).toContain('Material change');
  expect(oldest).toContain('First edition');
  expect(editions[1]?.summary).toHaveLength(3);
  for (const item of editions[1]?.summary ?? []) expect(inForce).toContain(item);
  expect(getLinks()).toEqual([
    '/en/privacy/2027-03-01',
    '/en/privacy/2027-03-01/changes',
    '/en/privacy/2026-11-23',
    '/en/privacy/2026-11-23/changes',
    '/en/privacy/2026-11-22',
  ]);
});

it.each([
  ['th', 'แก้ไขเมื่อ 1 ธันวาคม พ.ศ. 2569 (ค.ศ. 2026): Why'],
  ['en', 'Corrected on 1 December 2026: Why'],
  ['cs', 'Opraveno 1. prosince 2026: Why'],
] as const)('says of a corrected edition when and why (%s)', (locale, text) => {
  const edition = getEdition({ locale, policy: 'privacy', date: '2026-11-22' }, '2026-12-01');
  const corrections = [{ day: '2026-12-01', reason: 'Why', sections: ['rights'] }];
  renderIn(locale, <PolicyHistory title="" editions={[{ ...edition, corrections }]} />);
  const shown = screen.getByText(/Why/);
  expect(shown.textContent?.replaceAll('\u00A0', ' ')).toBe(text);
  expect(shown.querySelector('time')?.dateTime).toBe('2026-12-01');
});

it.each(locales)(
  'says at an old address what became of an announced edition, and leads on (%s)',
  (locale) => {
    const gone = {
      locale,
      policy: 'privacy',
      date: '2027-02-01',
      title: 'P',
      day: '2026-12-01',
      isReplaced: true,
    };
    renderIn(locale, <GoneEdition edition={{ ...gone, to: '2027-03-01' }} />);
    expect(getLinks()).toEqual([`/${locale}/privacy/2027-03-01`, `/${locale}/privacy`]);
    expect(document.body.textContent).toContain(formatDay(locale, '2027-03-01'));
    cleanup();
    renderIn(locale, <GoneEdition edition={{ ...gone, reason: 'Why', isReplaced: false }} />);
    expect(getLinks()).toEqual([`/${locale}`]);
    expect(document.body.textContent).toContain('Why');
  },
);

it.each(locales)('marks a draft wherever it is shown (%s)', (locale) => {
  const name = { locale, policy: 'privacy', date: '2027-03-01' } as const;
  const edition = { ...getEdition(name, '2026-12-01'), isDraft: true };
  renderIn(locale, <Announcement edition={edition} />);
  renderIn(locale, <PolicyHistory title="" editions={[edition]} />);
  renderIn(locale, <Redline edition={edition} before="2026-11-23" sections={[]} />);
  const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
  expect(marks).toEqual(
    Array(3).fill((readMessages(locale) as { EditionStatus: { draft: string } }).EditionStatus.draft),
  );
});

describe('the redline', () => {
  const show = () => {
    const edition = getEdition({ locale: 'en', policy: 'cookies', date: '2026-11-23' }, '2026-11-23');
    const sections = getRedline(edition);
    renderIn('en', <Redline edition={edition} before="2026-11-22" sections={sections} />);
    return edition;
  };

  it('has the summary on top, and counts', () => {
    const { summary = [] } = show();
    const items = screen.getAllByRole('listitem').slice(0, summary.length);
    expect(items.map((item) => item.textContent)).toEqual(summary);
    expect(screen.getByText(/^Sections changed/).textContent).toMatch(
      /^Sections changed: 2, added: 1, removed: 0, moved: 0\. Passages added: \d+, removed: \d+\.$/,
    );
  });

  it('names what happened to each section, and labels each change for those who do not see it', () => {
    show();
    const heading = screen.getByRole('heading', { name: /How to change .*or withdraw.*your choice Changed/ });
    expect(heading.querySelector('small')?.textContent).toBe('Changed');
    expect(within(heading).getByRole('insertion').textContent).toBe('added: or withdraw ');
    const { length } = screen.getAllByRole('insertion');
    expect(length).toBeGreaterThan(10);
    expect(screen.getAllByText('added:', { exact: false, selector: 'ins > span' })).toHaveLength(length - 1);
    expect(screen.getAllByRole('deletion').length).toBeGreaterThan(3);
  });

  it('folds what stayed as it was, and leads links of the text into the edition', () => {
    show();
    const fold = screen.getByText('Unchanged: What cookies are · What we ask you').closest('details');
    expect([fold?.open, fold?.querySelectorAll('section').length]).toEqual([false, 2]);
    expect(screen.getByRole('link', { name: 'form on this page' }).getAttribute('href')).toBe(
      '/en/cookies/2026-11-23#cookie-settings',
    );
  });
});
