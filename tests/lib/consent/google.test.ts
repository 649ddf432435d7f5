import { afterEach, describe, expect, it, vi } from 'vitest';
import { getTagId, googleSignals, googleSources } from '#lib/consent/google.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('getTagId', () => {
  it.each(['', 'G-ABC123XYZ0', 'AW-123456789', 'GT-ABCD', `G-${'A1'.repeat(10)}`])('takes "%s"', (id) => {
    vi.stubEnv('GOOGLE_TAG_ID', id);
    expect(getTagId()).toBe(id);
  });

  it.each([
    'UA-1234-1',
    'g-abc123',
    'G-',
    "G-ABC'+alert(1)+'",
    'G-ABC123 ',
    'xG-ABC123',
    'G-ABC',
    `G-${'A'.repeat(21)}`,
  ])('refuses "%s"', (id) => {
    vi.stubEnv('GOOGLE_TAG_ID', id);
    expect(() => getTagId()).toThrow(`GOOGLE_TAG_ID is "${id}" — write an id such as G-ABC123XYZ0`);
  });
});

it('takes a site without the variable for one without Google', () => {
  vi.stubEnv('GOOGLE_TAG_ID', undefined);
  expect(getTagId()).toBe('');
});

// A host that is added here is one more that learns of a visitor: GDPR Art. 25(2).
describe('what of Google’s is allowed', () => {
  const tag = 'https://www.googletagmanager.com';
  const ads = 'https://googleads.g.doubleclick.net';

  it('for statistics is its tag and where that counts, none of which advertises', () => {
    expect(googleSources.statistics).toEqual({
      'script-src': [`${tag}/gtag/js`],
      'connect-src': [tag, 'https://*.google-analytics.com', 'https://*.analytics.google.com'],
      'img-src': [tag, 'https://*.google-analytics.com'],
    });
    expect(googleSignals.statistics).toEqual(['analytics_storage']);
  });

  it('for advertising is its tag and the hosts that measure advertisements', () => {
    expect(googleSources.advertising).toEqual({
      'script-src': [`${tag}/gtag/js`, 'https://www.googleadservices.com', ads],
      'connect-src': [tag, 'https://www.google.com', ads],
      'img-src': [tag, 'https://www.google.com', ads],
      'frame-src': [tag, 'https://td.doubleclick.net'],
    });
    expect(googleSignals.advertising).toEqual(['ad_storage', 'ad_user_data', 'ad_personalization']);
  });
});
