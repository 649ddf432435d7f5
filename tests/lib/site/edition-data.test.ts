import { createHash } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';
import { listEditions } from '#lib/content/folder.ts';
import { getEdition, getSource } from '#lib/policy/policies.ts';
import { readSeals } from '#lib/policy/seals.ts';
import { editionDataSchema, makeEditionData } from '#lib/site/edition-data.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each(listEditions())(
  'describes $locale/$policy/$date by its schema, with the hashes that were sealed',
  (name) => {
    const data = JSON.parse(JSON.stringify(makeEditionData(getEdition(name, '2026-11-22'))));
    expect(editionDataSchema.parse(data)).toEqual(data);
    const sealed = readSeals()[`${name.policy}/${name.date}`]?.sections[name.locale];
    for (const { id, sha256 } of data.sections) expect(sha256).toBe(sealed?.[id]);
  },
);

it('gives hashes that anyone can check against the Markdown', () => {
  const name = { locale: 'cs', policy: 'privacy', date: '2026-11-22' } as const;
  const parts = getSource(name)
    .split(/^(?=## )/m)
    .slice(1);
  const hashes = parts.map((part) => createHash('sha256').update(part.trimEnd()).digest('hex'));
  expect(makeEditionData(getEdition(name, '2026-11-22')).sections.map(({ sha256 }) => sha256)).toEqual(
    hashes,
  );
});

it('leads below the path of the site, and says the same otherwise', () => {
  const edition = getEdition({ locale: 'cs', policy: 'cookies', date: '2026-11-22' }, '2026-11-22');
  const { url, sections } = makeEditionData(edition);
  vi.stubEnv('SITE_URL', 'https://example.com/x/y');
  const below = makeEditionData(edition);
  expect([url, below.url]).toEqual([
    'http://localhost:3000/cs/cookies/2026-11-22',
    'https://example.com/x/y/cs/cookies/2026-11-22',
  ]);
  expect(JSON.stringify(below.sections)).toContain('href=\\"/x/y/cs/privacy');
  const plain = JSON.stringify(below.sections).replaceAll('href=\\"/x/y/', 'href=\\"/');
  expect(JSON.parse(plain)).toEqual(sections);
});

it('holds what an edition says at a glance, where it says so', () => {
  const edition = getEdition({ locale: 'en', policy: 'privacy', date: '2026-11-22' });
  const glance = [{ section: 'retention', text: 'As long as it is needed.' }];
  expect(makeEditionData({ ...edition, glance }).glance).toEqual(glance);
  expect(makeEditionData(edition).glance).toEqual([]);
});

it('says when an edition applies, and which it replaces', () => {
  const take = (date: string, today: string) => {
    const { state, replaces, replacedBy, url } = makeEditionData(
      getEdition({ locale: 'en', policy: 'privacy', date }, today),
    );
    return { state, replaces, replacedBy, url };
  };
  expect(take('2026-11-22', '2026-11-23')).toEqual({
    state: 'past',
    replaces: null,
    replacedBy: '2026-11-23',
    url: 'http://localhost:3000/en/privacy/2026-11-22',
  });
  expect(take('2026-11-23', '2026-11-22')).toMatchObject({ state: 'upcoming', replaces: '2026-11-22' });
});
