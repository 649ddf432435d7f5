import { createHash } from 'node:crypto';

/** What a page may load beyond what is its own: sources by directive. */
export type Sources = Record<string, string[]>;

/** The Content-Security-Policy of what is no page: it may do nothing (CSP Level 3). */
export const emptyCsp = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Makes the Content-Security-Policy of a page (CSP Level 3): its scripts and its one style by their exact bytes, and the
 * sources that are `allowed` besides, each of them once.
 */
export function makePageCsp(
  { scripts, style }: { scripts: string[]; style: string },
  allowed: Sources[] = [],
): string {
  const own: Sources = {
    'default-src': ["'none'"],
    'script-src': scripts.map(hash),
    'style-src': [hash(style)],
    'connect-src': ["'self'"],
    'form-action': ["'self'"],
    'img-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  const directives = new Map(Object.entries(own));
  for (const [directive, sources] of allowed.flatMap((each) => Object.entries(each))) {
    directives.set(directive, [...new Set([...(directives.get(directive) ?? []), ...sources])]);
  }
  return [...directives].map(([directive, sources]) => `${directive} ${sources.join(' ')}`).join('; ');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
