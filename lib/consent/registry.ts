import { choiceName, localeCookie, monthsAfterYes } from '#lib/consent/own-cookies.ts';
import type { Purpose } from '#lib/consent/purposes.ts';

/** How long a cookie lasts at most, in a unit that `Intl.NumberFormat` knows. */
export interface Lifetime {
  amount: number;
  unit: 'minute' | 'day' | 'month';
}

/** A cookie that the site, or Google's tag on it, may set. */
export interface RegisteredCookie {
  /** The whole name; `*` stands for any letters, digits, hyphens and underscores. */
  name: string;
  provider: string;
  purpose: Purpose;
  /** At most; `session`: until the browser is closed. */
  lifetime: Lifetime | 'session';
  /** `first`: set for this site, which can remove it; `third`: for the provider's own site. */
  party: 'first' | 'third';
  /** That the newest cookie policy lists it no more: it holds until that is in force, and is then deleted here. */
  isLeaving?: true;
}

const own = { provider: 'improtech s.r.o.', party: 'first' } as const;
const google = { provider: 'Google', party: 'first' } as const;
const doubleclick = { provider: 'Google (doubleclick.net)', party: 'third' } as const;

/**
 * Every cookie there is: what the cookie policies list, what withdrawal removes, and what the browser is held to. Each
 * holds from the day of the cookie policy that lists it. One that changes stands here twice: as it was, leaving, and as it
 * will be.
 */
export const cookies: readonly RegisteredCookie[] = [
  {
    name: choiceName,
    ...own,
    purpose: 'necessary',
    lifetime: { amount: monthsAfterYes, unit: 'month' },
  },
  { name: localeCookie.name, ...own, purpose: 'necessary', lifetime: 'session' },
  { name: '_ga', ...google, purpose: 'statistics', lifetime: { amount: 24, unit: 'month' } },
  { name: '_ga_*', ...google, purpose: 'statistics', lifetime: { amount: 24, unit: 'month' } },
  // In Europe 13 months.
  { name: 'IDE', ...doubleclick, purpose: 'advertising', lifetime: { amount: 24, unit: 'month' } },
  { name: 'test_cookie', ...doubleclick, purpose: 'advertising', lifetime: { amount: 15, unit: 'minute' } },
  // As they were before the choice was kept for this host alone, and the tag told to keep no clicks on advertisements.
  ...(
    [
      { name: 'consent', ...own, purpose: 'necessary', lifetime: { amount: 12, unit: 'month' } },
      { name: localeCookie.name, ...own, purpose: 'necessary', lifetime: { amount: 12, unit: 'month' } },
      { name: '_gcl_au', ...google, purpose: 'advertising', lifetime: { amount: 90, unit: 'day' } },
      // What else of that kind the tag may have left, to be removed.
      { name: '_gcl_*', ...google, purpose: 'advertising', lifetime: { amount: 90, unit: 'day' } },
      { name: 'IDE', ...doubleclick, purpose: 'advertising', lifetime: { amount: 13, unit: 'month' } },
    ] as const
  ).map((cookie): RegisteredCookie => ({ ...cookie, isLeaving: true })),
];

/**
 * Identifies what a visitor is asked to agree to: purposes, cookies, providers and lifetimes, in whatever order they
 * stand, not wording. Another fingerprint means that the question is another, and that it is asked again (GDPR Art.
 * 4(11): specific).
 */
export function makeFingerprint(registry: readonly RegisteredCookie[]): string {
  const asked = registry
    .map(({ name, provider, purpose, lifetime, party }) => [
      name,
      provider,
      purpose,
      ...(lifetime === 'session' ? [lifetime] : [lifetime.amount, lifetime.unit]),
      party,
    ])
    .toSorted();
  // Loaded when it is first needed, which in a server's thread is seldom: it takes 2 MB.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 8);
}

/** Finds the registered cookie that a cookie's whole name matches. */
export function findRegistered(
  name: string,
  registry: readonly RegisteredCookie[] = cookies,
): RegisteredCookie | undefined {
  return registry.find((cookie) => new RegExp(`^${cookie.name.replaceAll('*', '[\\w-]+')}$`).test(name));
}
