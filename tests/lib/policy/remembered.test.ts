import { afterEach, expect, it, vi } from 'vitest';
import { putSideBySide } from '#lib/languages/side-by-side.ts';
import { getEdition, getRedline } from '#lib/policy/policies.ts';
import { renderSection } from '#lib/policy/render.ts';
import { makeEditionData } from '#lib/site/edition-data.ts';

const name = { locale: 'th', policy: 'privacy', date: '2026-11-23' } as const;
afterEach(() => vi.unstubAllEnvs());

it('reads an edition once for all pages, and says of each day what is so on it', () => {
  const edition = getEdition(name, '2026-11-23');
  const later = getEdition(name, '2027-03-01');
  expect(later.sections).toBe(edition.sections);
  expect([edition.state, later.state]).toEqual(['in force', 'past']);
});

it('is left as it is by all that is made of it', () => {
  const edition = getEdition(name);
  const other = getEdition({ ...name, locale: 'en' });
  const before = structuredClone([edition, other]);
  getRedline(edition);
  makeEditionData(edition);
  for (const [own, theirs] of [
    [edition, other],
    [other, edition],
  ] as const) {
    for (const { passages } of putSideBySide(own.sections, theirs.sections))
      for (const { own: left } of passages) if (left) renderSection({ tree: left, title: '' });
  }
  expect([edition, other]).toEqual(before);
});

it('renders a section the same each time, and under another title by that', () => {
  const [section] = getEdition(name).sections;
  if (!section) throw new Error('The edition has sections.');
  const html = renderSection(section);
  expect(renderSection(section)).toBe(html);
  expect(renderSection(structuredClone(section))).toBe(html);
  const cell = { type: 'tableCell' as const, children: [{ type: 'text' as const, value: 'A' }] };
  const table = { type: 'table' as const, children: [{ type: 'tableRow' as const, children: [cell] }] };
  const other = { ...section, tree: { ...section.tree, children: [table] } };
  expect(renderSection(other)).toContain(`aria-label="${section.title}"`);
  expect(renderSection({ ...other, title: 'T' })).toContain('aria-label="T"');
});
