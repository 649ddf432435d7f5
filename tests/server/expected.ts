import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { RawAnswer } from './raw.ts';

// Written out by hand: what a client of either server sees, whatever the code that makes it thinks. An answer has these
// headers and no others, but for those that frame it.

/** What is on every answer, of pages and of refusals. */
export const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'x-frame-options': 'DENY',
};

/** What is no page may do nothing. */
export const inert = {
  ...always,
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** An answer of one line of text. */
export const line = { ...inert, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

/** What is asked for again each time, and what is kept for a day. */
export const fresh = { 'cache-control': 'public, no-cache' };
export const kept = { 'cache-control': 'public, max-age=86400' };

/** In brotli, and as it is. */
export const coded = {
  'content-encoding': 'br',
  vary: 'Accept-Encoding',
  etag: expect.stringMatching(/^"[0-9a-f]{22}\.br"$/),
};
export const plain = { etag: expect.stringMatching(/^"[0-9a-f]{22}\."$/) };

/** A page, by the script and the style that stand in it. */
export function page(html: string): Record<string, string> {
  return {
    ...always,
    ...fresh,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      `default-src 'none'; script-src ${hash(html, 'script')}; style-src ${hash(html, 'style')}; ` +
      "connect-src 'self'; form-action 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  };
}

function hash(html: string, element: string): string {
  const [, text = ''] = new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(html) ?? [];
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const framing = ['date', 'server', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'];

/** The headers of an answer, without those that frame it. */
export function readHeaders({ headers }: RawAnswer): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !framing.includes(name)));
}
