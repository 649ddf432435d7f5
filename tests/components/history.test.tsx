// PolicyHistory: every edition with state, day, kind, summary and links.
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { PolicyHistory } from '#components/edition/PolicyHistory.tsx';
import { getEdition, getHistory } from '#lib/policy/policies.ts';
import { getLinks, renderIn } from '../render.tsx';

afterEach(cleanup);

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
  ['th', 'แก้ไขข้อผิดพลาดเมื่อวันที่ 1 ธันวาคม พ.ศ. 2569 (ค.ศ. 2026): Why'],
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

it.each([
  ['th', 'ไม่เคยมีผลใช้บังคับ: มีกำหนดให้มีผลใช้บังคับตั้งแต่วันที่', 'เหตุผล: Why'],
  [
    'en',
    'Never in force: was to take effect on 1 February 2027, withdrawn on 1 December 2026',
    'Reason: Why',
  ],
  [
    'cs',
    'Znění, které účinnosti nenabylo: účinné mělo být od 1. února 2027, vzato zpět bylo 1. prosince 2026',
    'Důvod: Why',
  ],
] as const)(
  'lists a withdrawn edition among the others, with its day and the reason (%s)',
  (locale, title, reason) => {
    const gone = {
      locale,
      policy: 'privacy',
      date: '2027-02-01',
      title: '',
      day: '2026-12-01',
      reason: 'Why',
    };
    const editions = getHistory(locale, 'privacy', '2026-12-01');
    renderIn(locale, <PolicyHistory title="" editions={editions} withdrawn={[gone]} />);
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(headings[1]?.textContent?.replaceAll('\u00A0', ' ')).toContain(title);
    expect([...(headings[1]?.querySelectorAll('time') ?? [])].map(({ dateTime }) => dateTime)).toEqual([
      '2027-02-01',
      '2026-12-01',
    ]);
    const item = headings[1]?.closest('li');
    expect(item?.querySelector('p')?.textContent).toBe(reason);
    expect([headings.length, item?.querySelectorAll('a').length]).toEqual([editions.length + 1, 0]);
  },
);

it('lists an edition that does not exist in the language, with the languages in which it does', () => {
  const [newest, own, old] = getHistory('en', 'privacy', '2026-12-01');
  if (!newest || !own || !old) throw new Error('There are three editions');
  renderIn(
    'en',
    <PolicyHistory title="" editions={[newest, own]} foreign={[{ ...old, languages: ['th', 'cs'] }]} />,
  );
  const item = within(screen.getAllByRole('listitem').at(-1) ?? document.body);
  expect(item.getByRole('heading').textContent).toMatch(
    /^No longer in force: took effect on 22 November 2026/,
  );
  const links = item.getAllByRole<HTMLAnchorElement>('link');
  expect(
    links.map(({ textContent, lang, hreflang, pathname }) => [textContent, lang, hreflang, pathname]),
  ).toEqual([
    ['ไทย', 'th', 'th', '/th/privacy/2026-11-22'],
    ['Čeština', 'cs', 'cs', '/cs/privacy/2026-11-22'],
  ]);
});
