import { endpoints } from '#lib/address/endpoints.ts';
import { emptyCsp } from '#lib/dist/csp.ts';

/**
 * What every answer of the site carries, errors included (OWASP Secure Headers; `isSecure`: the site's address is https).
 * What an entry of the manifest says of the same header goes before.
 */
export function getSecurityHeaders(isSecure: boolean): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    // Not no-referrer: with that, browsers send the consent form with `Origin: null`.
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Origin-Agent-Cluster': '?1',
    'X-Frame-Options': 'DENY',
    ...(isSecure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}

/** The headers of a page's own; `dependsOnCookie`: what it may load is decided for each visitor. */
export function makePageHeaders(csp: string, dependsOnCookie: boolean): Record<string, string> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': `${dependsOnCookie ? 'private' : 'public'}, no-cache`,
    'Content-Security-Policy': csp,
  };
}

const icons: string[] = [endpoints.icon, endpoints.legacyIcon, endpoints.touchIcon];

/** The headers of a file that is no page, by its path and media type. */
export function makeFileHeaders(path: string, type: string): Record<string, string> {
  return {
    'Content-Type': type,
    // What a preview says changes with the day, as the page does.
    'Cache-Control': icons.includes(path) ? 'public, max-age=86400' : 'public, no-cache',
    'Content-Security-Policy': emptyCsp,
    // Forms of a page: the page is what is to be found.
    ...(/\.(md|json)$/.test(path) ? { 'X-Robots-Tag': 'noindex' } : {}),
    // Shown by whoever links to the site.
    ...(type === 'image/png' ? { 'Cross-Origin-Resource-Policy': 'cross-origin' } : {}),
  };
}

/**
 * The fields by which nginx tells our server what it serves, where it asks for `/healthz`: the day, `YYYY-MM-DD`, and the
 * name of the build.
 */
export const servedDay = 'served-day';
export const servedBuild = 'served-build';
