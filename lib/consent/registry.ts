import { createHash } from 'node:crypto';
import { optionalPurposes, type purposes } from '#lib/consent/choice.ts';

type Purpose = (typeof purposes)[number];

/** A cookie that the site may set. */
export interface RegisteredCookie {
  name: string;
  provider: string;
  purpose: Purpose;
  /** How long it lasts at most, in months. */
  months: number;
}

/** Every cookie of the site: the one list that the cookie policy and the browser are held to. */
export const cookies: readonly RegisteredCookie[] = [
  { name: 'consent', provider: 'improtech s.r.o.', purpose: 'necessary', months: 12 },
  { name: 'locale', provider: 'improtech s.r.o.', purpose: 'necessary', months: 12 },
];

/**
 * Identifies what a visitor is asked to agree to: purposes, cookies, providers and lifetimes, not wording.
 * Another fingerprint means that the question is another, and that it is asked again (GDPR Art. 6(1)(a), 7).
 */
export const fingerprint: string = createHash('sha256')
  .update(JSON.stringify({ optionalPurposes, cookies }))
  .digest('hex')
  .slice(0, 8);
