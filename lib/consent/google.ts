import type { OptionalPurpose } from '#lib/consent/purposes.ts';

/** The id of Google's tag from `GOOGLE_TAG_ID` at build, or none. Throws when it is not an id. */
export function getTagId(): string {
  const id = process.env.GOOGLE_TAG_ID ?? '';
  if (id === '' || /^(G|AW|GT)-[A-Z0-9]{4,20}$/.test(id)) return id;
  throw new Error(
    `GOOGLE_TAG_ID is "${id}" — write an id such as G-ABC123XYZ0, or nothing for a site without Google.`,
  );
}

/** Where Google's tag is. A Content-Security-Policy that names it lets a page run nothing else of what its host keeps. */
export const tagAddress = 'https://www.googletagmanager.com/gtag/js';

/** What of Google's a purpose needs, by directive of the Content-Security-Policy (Google's CSP guide for its tag). */
export const googleSources: Record<OptionalPurpose, Record<string, string[]>> = {
  statistics: {
    'script-src': [tagAddress],
    'connect-src': [
      'https://www.googletagmanager.com',
      'https://*.google-analytics.com',
      'https://*.analytics.google.com',
    ],
    'img-src': ['https://www.googletagmanager.com', 'https://*.google-analytics.com'],
  },
  advertising: {
    'script-src': [tagAddress, 'https://www.googleadservices.com', 'https://googleads.g.doubleclick.net'],
    'connect-src': [
      'https://www.googletagmanager.com',
      'https://www.google.com',
      'https://googleads.g.doubleclick.net',
    ],
    'img-src': [
      'https://www.googletagmanager.com',
      'https://www.google.com',
      'https://googleads.g.doubleclick.net',
    ],
    'frame-src': ['https://www.googletagmanager.com', 'https://td.doubleclick.net'],
  },
};

/** The signals of Google's consent mode that a purpose stands for (Consent Mode v2). */
export const googleSignals: Record<OptionalPurpose, string[]> = {
  statistics: ['analytics_storage'],
  advertising: ['ad_storage', 'ad_user_data', 'ad_personalization'],
};
