import { afterEach, expect, it, vi } from 'vitest';
import { getAddress, getSitePath, getSiteUrl } from '#lib/address/origin.ts';
import { getAlternates, makeMetadata } from '#lib/site/metadata.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('is the local address unless told otherwise', () => {
  vi.stubEnv('SITE_URL', undefined);
  expect(getSiteUrl().href).toBe('http://localhost:3000/');
});

it.each([
  ['https://privacy.example', '', 'https://privacy.example/th'],
  ['https://privacy.example/', '', 'https://privacy.example/th'],
  ['https://example.com:8443/legal', '/legal', 'https://example.com:8443/legal/th'],
  ['https://example.com/legal/', '/legal', 'https://example.com/legal/th'],
  ['HTTP://Example.com/a_b/Privacy-2', '/a_b/Privacy-2', 'http://example.com/a_b/Privacy-2/th'],
])('of %s begins every path with "%s"', (value, path, address) => {
  vi.stubEnv('SITE_URL', value);
  expect([getSitePath(), getAddress('/th'), getAddress()]).toEqual([path, address, address.slice(0, -3)]);
});

it.each([
  'privacy.example',
  'ftp://privacy.example',
  'https://user@privacy.example',
  ' ',
  'https://',
  'https:///legal',
  'https://example.com//legal',
  'https://example.com/legal//',
  'https://example.com/legal/..',
  'https://example.com/legal/../th',
  'https://example.com/./legal',
  'https://example.com/%2e%2e/legal',
  'https://example.com/pr%C3%A1vo',
  'https://example.com/právo',
  'https://example.com/legal?x=1',
  'https://example.com/legal#x',
  'https://example.com\\legal',
  'https://example.com/le gal',
  'https://example.com/legal\n',
  'https://example.com/legal;x',
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
  expect(openGraph).toMatchObject({ locale: 'cs_CZ', title: 'T' });
});
