import { afterEach, expect, it, vi } from 'vitest';
import { getSiteUrl } from '#lib/address/origin.ts';
import { getAlternates, makeMetadata } from '#lib/site/metadata.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('is the local address unless told otherwise', () => {
  vi.stubEnv('SITE_URL', undefined);
  expect(getSiteUrl().href).toBe('http://localhost:3000/');
});

it.each([
  'privacy.example',
  'ftp://privacy.example',
  'https://privacy.example/path',
  'https://user@privacy.example',
  ' ',
])('refuses "%s"', (value) => {
  vi.stubEnv('SITE_URL', value);
  expect(() => getSiteUrl()).toThrow(`SITE_URL is "${value}" — write an origin alone`);
});

it('gives every page its address in each language, and the one that negotiates', () => {
  vi.stubEnv('SITE_URL', 'https://privacy.example');
  expect(getAlternates('/privacy')).toEqual({
    th: 'https://privacy.example/th/privacy',
    en: 'https://privacy.example/en/privacy',
    cs: 'https://privacy.example/cs/privacy',
    'x-default': 'https://privacy.example/privacy',
  });
  expect(getAlternates('')['x-default']).toBe('https://privacy.example/');
});

it('describes a page to search engines and link previews', () => {
  vi.stubEnv('SITE_URL', 'https://privacy.example');
  const { title, alternates, openGraph } = makeMetadata({
    locale: 'cs',
    path: '/x',
    title: 'T',
    description: 'D',
  });
  expect(title).toBe('T – PhotoRobot');
  expect(alternates?.canonical).toBe('https://privacy.example/cs/x');
  expect(openGraph).toMatchObject({ locale: 'cs_CZ', alternateLocale: ['th_TH', 'en_GB'], title: 'T' });
});
