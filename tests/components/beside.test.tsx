// Side by side: each side marked as the language that it is in (WCAG 3.1.2), and a way there from edition and redline.
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { BesideLink } from '#components/beside/BesideLink.tsx';
import { SideBySide } from '#components/beside/SideBySide.tsx';
import { Page } from '#components/frame/Page.tsx';
import { getLocalPaths } from '#lib/address/paths.ts';
import { putSideBySide } from '#lib/languages/side-by-side.ts';
import { getCompany } from '#lib/policy/company.ts';
import { getEdition } from '#lib/policy/policies.ts';
import { renderIn } from '../render.tsx';

afterEach(cleanup);

const name = { policy: 'cookies', date: '2026-11-23' };
const show = () => {
  const edition = getEdition({ ...name, locale: 'cs' });
  const beside = getEdition({ ...name, locale: 'th' });
  const sections = putSideBySide(edition.sections, beside.sections);
  return renderIn('cs', <SideBySide edition={edition} beside={beside} sections={sections} />);
};

it('shows each section once, its two headings and as many passages on both sides', () => {
  const { container } = show();
  const sections = [...container.querySelectorAll('section')];
  expect(sections.length).toBeGreaterThan(3);
  for (const section of sections) {
    const headings = section.querySelectorAll('h2');
    expect([...headings].map(({ lang }) => lang)).toEqual(['', 'th']);
    const beside = [...section.querySelectorAll('div > div[lang]')];
    expect(beside.every((side) => side.textContent && side.previousElementSibling?.textContent)).toBe(true);
    expect(beside.length).toBeGreaterThan(0);
  }
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('names both languages in that of the page, and leads to the edition and to the third', () => {
  show();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/: čeština a thajština$/);
  expect(screen.getByRole('link', { name: 'Přečíst toto znění' }).getAttribute('href')).toBe(
    '/cs/cookies/2026-11-23',
  );
  expect(screen.getByRole('link', { name: 'angličtina' }).getAttribute('href')).toBe(
    '/cs/cookies/2026-11-23/beside/en',
  );
});

it('changes sides where the language is switched to the one beside', () => {
  const { beside } = getLocalPaths(name);
  const path = (into: string) => beside(into === 'th' ? 'cs' : 'th');
  renderIn(
    'cs',
    <Page company={getCompany('cs')} path={path}>
      {null}
    </Page>,
  );
  const links = screen.getAllByRole('link').filter((link) => link.hasAttribute('hreflang'));
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/th/cookies/2026-11-23/beside/cs',
    '/en/cookies/2026-11-23/beside/th',
    '/cs/cookies/2026-11-23/beside/th',
  ]);
});

it('has a link to it, and none where an edition is in one language alone', () => {
  const edition = getEdition({ ...name, locale: 'en' });
  renderIn('en', <BesideLink edition={edition} parting=" · " />);
  expect(screen.getByRole('link', { name: 'Bilingual' }).getAttribute('href')).toBe(
    '/en/cookies/2026-11-23/beside/th',
  );
  cleanup();
  const { container } = renderIn('en', <BesideLink edition={{ ...edition, date: '2026-11-24' }} />);
  expect(container.textContent).toBe('');
});
