// NewerText: wherever a section or a summary is read that waits for its translation, the newer ones are a link away.
import { copyFileSync } from 'node:fs';
import { cleanup, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, expect, it } from 'vitest';
import { SideBySide } from '#components/beside/SideBySide.tsx';
import { Announcement } from '#components/edition/Announcement.tsx';
import { PolicyHistory } from '#components/edition/PolicyHistory.tsx';
import { RecentChange } from '#components/edition/RecentChange.tsx';
import { PolicyArticle } from '#components/policy/PolicyArticle.tsx';
import { Redline } from '#components/redline/Redline.tsx';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { putSideBySide } from '#lib/languages/side-by-side.ts';
import { getEdition, getRedline } from '#lib/policy/policies.ts';
import { at, edit, useCopyOfContent as giveCopyOfContent } from '../content-copy.ts';
import { renderIn } from '../render.tsx';

// It is no hook of React's.
giveCopyOfContent();
afterEach(cleanup);

const name = { policy: 'cookies', date: '2026-11-23' };
const path = (locale: Locale) => `content/${locale}/cookies/2026-11-23.md`;
const waive = (locale: Locale, section: string) =>
  edit(
    path(locale),
    'change: material',
    `change: material\nwaivers:\n  - section: ${section}\n    until: 2027-01-15\n    reason: ill`,
  );
const get = (locale: Locale) => getEdition({ ...name, locale }, '2026-11-23');
/** The ways to a newer text of one section, or of the summary, as a reader of a language is shown them. */
const show = (locale: Locale, element: ReactElement, text: RegExp) => {
  renderIn(locale, element);
  return screen.queryAllByText(text).map((note) =>
    within(note)
      .getAllByRole('link')
      .map((link) => [
        link.getAttribute('aria-label'),
        link.getAttribute('href'),
        link.getAttribute('hreflang'),
      ]),
  );
};

const section = {
  th: /^หัวข้อนี้มีข้อความที่ใหม่กว่าในภาษาอื่น:/,
  en: /^A newer text of this section is in another language:/,
  cs: /^Novější znění tohoto oddílu je v jiném jazyce:/,
};
const summary = {
  th: /^สรุปนี้มีข้อความที่ใหม่กว่าในภาษาอื่น:/,
  en: /^A newer text of this summary is in another language:/,
  cs: /^Novější znění tohoto shrnutí je v jiném jazyce:/,
};
const inEnglish = ['angličtina: Na co se vás ptáme', '/en/cookies/2026-11-23#purposes', 'en'];
const inThai = ['thajština: Na co se vás ptáme', '/th/cookies/2026-11-23#purposes', 'th'];

it.each(['th', 'en', 'cs'] as const)('says nothing where nothing waits (%s)', (locale) => {
  renderIn(locale, <PolicyArticle edition={get(locale)} />);
  expect(screen.queryByText(section[locale])).toBeNull();
});

it.each(['th', 'en', 'cs'] as const)(
  'stands at the section, in the language of the reader (%s)',
  (locale) => {
    waive(locale, 'purposes');
    const found = show(locale, <PolicyArticle edition={get(locale)} />, section[locale]);
    const others = locales.filter((other) => other !== locale);
    expect(found.map((links) => links.map(([, href]) => href))).toEqual([
      others.map((other) => `/${other}/cookies/2026-11-23#purposes`),
    ]);
    expect(screen.getByText(section[locale]).closest('section')?.id).toBe('purposes');
  },
);

it('leads to none that waits as well', () => {
  waive('cs', 'purposes');
  waive('th', 'purposes');
  expect(show('cs', <PolicyArticle edition={get('cs')} />, section.cs)).toEqual([[inEnglish]]);
});

it('leads nowhere where all wait, or the front matter of another cannot be read', () => {
  for (const locale of ['th', 'en', 'cs'] as const) waive(locale, 'purposes');
  expect(show('cs', <PolicyArticle edition={get('cs')} />, section.cs)).toEqual([]);
  edit(path('en'), 'title:', 'titel:');
  expect(show('cs', <PolicyArticle edition={get('cs')} />, section.cs)).toEqual([]);
});

it('is not folded away with what stayed in a redline', () => {
  copyFileSync(at(path('cs')), at('content/cs/cookies/2026-11-22.md'));
  waive('cs', 'purposes');
  const edition = get('cs');
  const redline = <Redline edition={edition} before="2026-11-22" sections={getRedline(edition)} />;
  expect(show('cs', redline, section.cs)).toEqual([[inThai, inEnglish]]);
  expect(screen.getByText(section.cs).closest('details')).toBeNull();
});

it.each(['th', 'cs'] as const)('stands on the side that waits, beside the other (%s)', (waiting) => {
  waive(waiting, 'purposes');
  const [edition, beside] = [get('cs'), get('th')];
  const sections = putSideBySide(edition.sections, beside.sections);
  const found = show('cs', <SideBySide edition={edition} beside={beside} sections={sections} />, section.cs);
  expect(found.map((links) => links.map(([, href]) => href))).toEqual([
    ['th', 'en', 'cs']
      .filter((each) => each !== waiting)
      .map((each) => `/${each}/cookies/2026-11-23#purposes`),
  ]);
  const note = screen.getByText(section.cs);
  expect(note.closest('[lang]')?.getAttribute('lang')).not.toBe('th');
  expect(note.previousElementSibling?.getAttribute('lang') ?? 'cs').toBe(waiting);
});

it.each([
  [
    'the redline',
    (edition: ReturnType<typeof get>) => (
      <Redline edition={edition} before="2026-11-22" sections={getRedline(edition)} />
    ),
  ],
  ['an announcement', (edition: ReturnType<typeof get>) => <Announcement edition={edition} />],
  [
    'the list of editions',
    (edition: ReturnType<typeof get>) => <PolicyHistory title="T" editions={[edition]} />,
  ],
])('stands at a summary that waits, in %s', (_, make) => {
  waive('cs', 'summary');
  expect(show('cs', make(get('cs')), summary.cs)).toHaveLength(1);
  expect(
    screen.getByRole('link', { name: 'angličtina: Zásady používání souborů cookie' }).getAttribute('href'),
  ).toBe('/en/cookies/2026-11-23/changes');
});

it('leaves a summary that waits to the comparison', () => {
  edit(path('cs'), /^summary:\n(?: {2}- .*\n)+/m, 'summary: Píšeme kratší věty.\n');
  renderIn('cs', <RecentChange edition={get('cs')} />);
  expect(screen.getByRole('paragraph').textContent).toContain('Píšeme kratší věty.');
  cleanup();
  waive('cs', 'summary');
  renderIn('cs', <RecentChange edition={get('cs')} />);
  expect(screen.queryByText(/Píšeme kratší věty/)).toBeNull();
});
