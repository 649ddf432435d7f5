// PolicyList: every policy with its date and what it is about. PolicyArticle: one h1; the date machine-readable;
// a contents list that reaches every section; every heading its own permalink (WCAG 1.3.1, 2.4.6).
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ContentsList } from '#components/policy/ContentsList.tsx';
import { PolicyArticle } from '#components/policy/PolicyArticle.tsx';
import { PolicyList } from '#components/policy/PolicyList.tsx';
import { ContentError } from '#lib/content-error.ts';
import { locales } from '#lib/i18n/routing.ts';
import { getEdition, getEditionInForce, getEditionsInForce } from '#lib/policy/policies.ts';
import { renderIn } from '../render.tsx';

afterEach(cleanup);

it.each([
  ['th', 'มีผลใช้บังคับตั้งแต่วันที่ 22 พฤศจิกายน พ.ศ. 2569 (ค.ศ. 2026)'],
  ['en', 'In force since 22 November 2026'],
  ['cs', 'V účinnosti od 22. listopadu 2026'],
] as const)('lists the policies with their dates, and leads to the rights (%s)', (locale, status) => {
  renderIn(locale, <PolicyList editions={getEditionsInForce(locale, '2026-11-22')} />);
  const items = screen.getAllByRole('listitem');
  const links = items.map((item) => within(item).getByRole('link').getAttribute('href'));
  expect(links).toEqual([`/${locale}/privacy`, `/${locale}/cookies`, `/${locale}/rights`]);
  for (const item of items.slice(0, 2)) expect(item.textContent).toContain(status);
});

it.each(locales)('shows a policy with a contents list that reaches every section (%s)', (locale) => {
  const edition = getEditionInForce(locale, 'privacy', '2026-11-22');
  renderIn(locale, <PolicyArticle edition={edition} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(edition.title);
  expect(screen.getByRole('article').querySelector('time')?.dateTime).toBe('2026-11-22');

  const contents = within(document.getElementById('page-contents') as HTMLElement).getAllByRole('link', {
    hidden: true,
  });
  const all = screen.getAllByRole('heading', { level: 2 });
  const headings = all.filter((heading) => heading.closest('section'));
  expect(contents.map((link) => link.textContent)).toEqual(headings.map((heading) => heading.textContent));
  for (const [index, heading] of headings.entries()) {
    const id = heading.closest('section')?.id;
    expect(contents[index]?.getAttribute('href')).toBe(`#${id}`);
    expect(within(heading).getByRole('link').getAttribute('href')).toBe(`#${id}`);
    const permalink = heading.parentElement?.querySelector('a[rel=bookmark]');
    expect(permalink?.getAttribute('href')).toBe(`/${locale}/privacy/2026-11-22#${id}`);
  }
});

it.each([
  ['privacy', '2026-11-23', ['/cs/rights']],
  ['privacy', '2026-11-22', []],
  ['cookies', '2026-11-23', []],
])(
  'leads in its first lines to the use of the rights that %s of %s grants now: %j',
  (policy, date, links) => {
    const edition = getEdition({ locale: 'cs', policy, date }, '2026-11-23');
    const { container } = renderIn('cs', <PolicyArticle edition={edition} />);
    expect(edition.sections.some(({ id }) => id === 'rights')).toBe(policy === 'privacy');
    const found = container.querySelectorAll('article > header a[href$="/rights"]');
    expect([...found].map((link) => link.getAttribute('href'))).toEqual(links);
  },
);

it('shows what matters most above the text, each line with the way to its section', () => {
  const edition = getEditionInForce('en', 'privacy', '2026-11-22');
  const glance = ['retention', 'recipients', 'rights'].map((section) => ({
    section,
    text: `Of ${section}.`,
  }));
  const { container } = renderIn('en', <PolicyArticle edition={{ ...edition, glance }} />);
  const block = screen.getByRole('heading', { name: 'At a glance' }).closest('section') as HTMLElement;
  expect(container.querySelector('article section')).toBe(block);
  expect(
    within(block)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    'Retention period Of retention.',
    'Who has access to the data Of recipients.',
    'Your rights under the GDPR Of rights.',
  ]);
  expect(
    within(block)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['#retention', '#recipients', '#rights']);
});

it('says of an edition whose day has not come that it is not in force', () => {
  renderIn('en', <PolicyArticle edition={getEditionInForce('en', 'privacy', '2026-11-01')} />);
  const status = screen.getByText(/Not yet in force/);
  expect(status.textContent).toContain('Not yet in force: takes effect on 22 November 2026');
  expect(within(status).getByRole('link', { name: 'All editions' }).getAttribute('href')).toBe(
    '/en/privacy/history',
  );
});

it('shows what was found in an edition at its place: in the section of its line, and above all of them', () => {
  const edition = getEditionInForce('en', 'privacy', '2026-11-22');
  const [first, second] = edition.sections.map(({ line }) => line);
  if (!first || !second) throw new Error('There are no two sections');
  const found = [2, first, second - 1].map((line) => new ContentError('a.md', line, 'wrong', 'mend'));
  renderIn('en', <PolicyArticle edition={edition} found={found} />);
  const notes = screen.getAllByRole('note');
  expect(notes.map((note) => note.textContent)).toEqual(
    [2, first, second - 1].map((line) => `Line ${line}: wrong — mend`),
  );
  const id = edition.sections[0]?.id;
  expect(notes.map((note) => note.closest('section')?.id)).toEqual([undefined, id, id]);
});

it.each([
  ['th', 'ฉบับร่าง: ยังไม่ได้รับอนุมัติและยังไม่ได้เผยแพร่'],
  ['en', 'Draft: not approved and not published'],
  ['cs', 'Návrh: neschválený a nezveřejněný'],
] as const)('says at the head of every printed sheet of a draft that it is one (%s)', (locale, text) => {
  const edition = getEditionInForce(locale, 'privacy', '2026-11-22');
  const { container, unmount } = renderIn(locale, <PolicyArticle edition={edition} />);
  expect(container.querySelector('style')?.textContent).not.toContain('@top-center');
  unmount();
  const draft = renderIn(locale, <PolicyArticle edition={{ ...edition, isDraft: true }} />);
  expect(draft.container.querySelector('style')?.textContent).toContain(`@top-center{content:"${text}"`);
});

it('lists sub-headings below their sections, and adds no number to headings that have one', () => {
  const make = (title: string) => [
    {
      id: 'a',
      title,
      subheadings: [
        { id: 'a-1', title: '1.1 Data', depth: 3 },
        { id: 'x', title: 'Deep', depth: 4 },
      ],
    },
    { id: 'b', title: 'Other', subheadings: [] },
  ];
  const { container, unmount } = renderIn('en', <ContentsList sections={make('1. Scope')} />);
  expect([...container.querySelectorAll('a')].map((link) => [link.textContent, link.hash])).toEqual([
    ['1. Scope', '#a'],
    ['1.1 Data', '#a-1'],
    ['Other', '#b'],
  ]);
  expect(container.querySelector('ol')).toBeNull();
  unmount();
  expect(
    renderIn('en', <ContentsList sections={make('Scope')} />).container.querySelector('ol'),
  ).not.toBeNull();
});
