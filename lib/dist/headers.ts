import { createHash } from 'node:crypto';
import type { OptionalPurpose } from '#lib/consent/choice.ts';
import { googleHosts } from '#lib/consent/google.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What every answer of the site carries, errors included (OWASP Secure Headers; `isSecure`: the site's address is https). */
export function getSecurityHeaders(isSecure: boolean): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    // Not no-referrer: with that, browsers send the consent form with `Origin: null`.
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
    ...(isSecure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}

/** The Content-Security-Policy of what is no page: it may do nothing (CSP Level 3). */
export const emptyPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The Content-Security-Policy of a page, by the exact bytes of its one script and one style. Google's hosts stand in it
 * for the purposes that are `granted` and no others: the browser itself enforces a refusal.
 */
export function makePagePolicy(
  { script, style }: { script: string; style: string },
  granted: OptionalPurpose[] = [],
): string {
  const own: Record<string, string[]> = {
    'default-src': ["'none'"],
    'script-src': [hash(script)],
    'style-src': [hash(style)],
    'connect-src': ["'self'"],
    'form-action': ["'self'"],
    'img-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  const directives = new Map(Object.entries(own));
  for (const [directive, hosts] of granted.flatMap((purpose) => Object.entries(googleHosts[purpose]))) {
    directives.set(directive, [...new Set([...(directives.get(directive) ?? []), ...hosts])]);
  }
  return [...directives].map(([directive, sources]) => `${directive} ${sources.join(' ')}`).join('; ');
}
