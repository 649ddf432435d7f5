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
      for (const { own: left } of passages) if (left) renderSection({ tree: left, title: '' }, own.locale);
  }
  expect([edition, other]).toEqual(before);
});

it('renders a section the same each time, and in another language by the typography of that', () => {
  const [section] = getEdition(name).sections;
  if (!section) throw new Error('The edition has sections.');
  const html = renderSection(section, 'th');
  expect(renderSection(section, 'th')).toBe(html);
  expect(renderSection(structuredClone(section), 'th')).toBe(html);
  const numbered = { ...section, tree: structuredClone(section.tree) };
  numbered.tree.children = [{ type: 'paragraph', children: [{ type: 'text', value: 'k Article 5' }] }];
  expect([renderSection(numbered, 'cs'), renderSection(numbered, 'en')]).toEqual([
    '<p>k\u00A0Article 5</p>',
    '<p>k Article\u00A05</p>',
  ]);
});
