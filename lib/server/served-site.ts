import { emptyCsp } from '#lib/dist/csp.ts';
import { getSecurityHeaders } from '#lib/dist/headers.ts';
import type { Manifest } from '#lib/dist/manifest.ts';
import { makePage, type ServedPage } from '#lib/server/pages.ts';
import type { Bodies } from '#lib/server/read-dist.ts';

/** The whole site in memory. */
export interface ServedSite {
  build: string;
  policies: string[];
  /** The pages by path, from each day on, the earliest first; `begins` in milliseconds since 1970. */
  days: { begins: number; pages: Map<string, ServedPage> }[];
  /** Headers of answers that are no page: security headers, and a CSP that allows nothing. */
  plainHeaders: string[];
}

/** Makes the site of a manifest and its files. */
export function makeSite({ build, policies, siteUrl, folders }: Manifest, bodies: Bodies): ServedSite {
  const security = getSecurityHeaders(siteUrl.startsWith('https:'));
  const days = folders.map(({ begins, entries }) => {
    const pages = Object.entries(entries).map(([path, entry]): [string, ServedPage] => [
      path,
      makePage(entry, bodies, security),
    ]);
    return { begins, pages: new Map(pages) };
  });
  const plainHeaders = [...Object.entries(security).flat(), 'Content-Security-Policy', emptyCsp];
  return { build, policies, days, plainHeaders };
}

/** The pages as they read at a moment (milliseconds since 1970); before the first day, as they will. */
export function findPages({ days }: ServedSite, now: number): Map<string, ServedPage> {
  const day = days.findLast(({ begins }) => begins <= now) ?? days[0];
  return day?.pages ?? new Map();
}
