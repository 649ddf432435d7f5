// EditionLinks: the way to the edition before, to what changed and to the forms for machines. GoneEdition: what became of
// an announced edition, and where to read on.
import { cleanup } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Announcement } from '#components/edition/Announcement.tsx';
import { EditionLinks } from '#components/edition/EditionLinks.tsx';
import { GoneEdition } from '#components/edition/GoneEdition.tsx';
import { PolicyHistory } from '#components/edition/PolicyHistory.tsx';
import { Redline } from '#components/redline/Redline.tsx';
import { formatDay } from '#lib/i18n/dates.ts';
import { readMessages } from '#lib/i18n/messages.ts';
import { locales } from '#lib/i18n/routing.ts';
import { getEdition } from '#lib/policy/policies.ts';
import { getLinks, renderIn } from '../render.tsx';

afterEach(cleanup);

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
