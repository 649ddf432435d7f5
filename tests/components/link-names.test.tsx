// Links that look alike and lead to different places are told apart by name, which begins with what is seen (WCAG 2.4.9,
// 2.5.3).
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Announcement } from '#components/edition/Announcement.tsx';
import { PolicyHistory } from '#components/edition/PolicyHistory.tsx';
import { RecentChange } from '#components/edition/RecentChange.tsx';
import { PolicyArticle } from '#components/policy/PolicyArticle.tsx';
import { ChangeSteps } from '#components/redline/ChangeSteps.tsx';
import { getEdition, getHistory } from '#lib/policy/policies.ts';
import { renderIn } from '../render.tsx';

afterEach(cleanup);

/** The links there are: how each is called, and what is seen of it. */
const listNames = () =>
  screen
    .getAllByRole('link')
    .map((link) => [link.ariaLabel?.replaceAll('\u00A0', ' '), link.textContent?.replaceAll('\u00A0', ' ')]);

it.each([
  ['th', 'อ้างอิงหัวข้อนี้', 'ฉบับที่มีผลใช้บังคับ'],
  ['en', 'Cite this section', 'This section in force'],
  ['cs', 'Citovat tento oddíl', 'Tento oddíl v účinném znění'],
] as const)('names the ways out of a section by its title (%s)', (locale, cite, inForce) => {
  const edition = getEdition({ locale, policy: 'privacy', date: '2026-11-22' }, '2026-11-23');
  renderIn(locale, <PolicyArticle edition={edition} />);
  expect(edition.sections.length).toBeGreaterThan(10);
  for (const { id, title } of edition.sections) {
    const section = within(document.getElementById(id) as HTMLElement);
    for (const [text, path] of [
      [cite, '/privacy/2026-11-22'],
      [inForce, '/privacy'],
    ] as const) {
      const link = section.getByRole('link', { name: `${text}: ${title}` });
      expect([link.textContent, link.getAttribute('href')]).toEqual([text, `/${locale}${path}#${id}`]);
    }
  }
});

it('names the ways of the history by the day of each edition', () => {
  const editions = getHistory('en', 'privacy', '2026-11-23').slice(0, 2);
  renderIn('en', <PolicyHistory title="" editions={editions} />);
  expect(listNames()).toEqual([
    ['Read this edition: 1 March 2027', 'Read this edition'],
    ['Compare with the previous edition: 1 March 2027', 'Compare with the previous edition'],
    ['Read this edition: 23 November 2026', 'Read this edition'],
    ['Compare with the previous edition: 23 November 2026', 'Compare with the previous edition'],
  ]);
});

it('names the steps of a redline by the change to which each leads', () => {
  renderIn('en', <ChangeSteps index={1} count={3} />);
  expect(listNames()).toEqual([
    ['Previous change: 1', 'Previous change'],
    ['Next change: 3', 'Next change'],
  ]);
});

it.each([
  [0, 1, ''],
  [0, 2, 'Next change'],
  [1, 2, 'Previous change'],
  [1, 3, 'Previous change · Next change'],
])('shows from change %i of %i ways alone: numbers differ by language', (index, count, text) => {
  const { container } = renderIn('en', <ChangeSteps index={index} count={count} />);
  expect(container.textContent).toBe(text);
});

it('names the ways to what is new of a policy by its title', () => {
  const upcoming = getEdition({ locale: 'cs', policy: 'privacy', date: '2027-03-01' }, '2026-11-23');
  const recent = getEdition({ locale: 'cs', policy: 'privacy', date: '2026-11-23' }, '2026-11-23');
  renderIn(
    'cs',
    <>
      <RecentChange edition={recent} />
      <Announcement edition={upcoming} />
    </>,
  );
  expect(listNames()).toEqual([
    ['Porovnat s předchozím zněním: Zásady ochrany osobních údajů', 'Porovnat s předchozím zněním'],
    ['Přečíst, co se mění: Zásady ochrany osobních údajů, 1. března 2027', 'Přečíst, co se mění'],
  ]);
});
