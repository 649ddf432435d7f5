import { getSitePath } from '#lib/address/origin.ts';
import { type Question, readQuestion } from '#lib/consent/question.ts';
import type { KeepRecord } from '#lib/consent/records/record.ts';
import { emptyCsp } from '#lib/dist/csp.ts';
import { getSecurityHeaders } from '#lib/dist/headers.ts';
import type { Manifest } from '#lib/dist/manifest.ts';
import { makeFiles } from '#lib/server/files.ts';
import { makePages, type ServedPages } from '#lib/server/pages.ts';
import type { Bodies } from '#lib/server/read-dist.ts';

/** The site as it reads from one day on: `from` is the day in Prague, `begins` its first moment in ms since 1970. */
export interface ServedDay {
  from: string;
  begins: number;
  /** What is asked on it. */
  question: Question;
  /** The pages by path within the site. */
  pages: ServedPages;
}

/** The whole site, of which as much lies in memory as there is room for. */
export interface ServedSite {
  build: string;
  /** The path below which it stands; empty where there is none. */
  base: string;
  policies: string[];
  /** The site as it reads from each day on, the earliest first. */
  days: ServedDay[];
  /** Headers of answers that are no page: security headers, and a CSP that allows nothing. */
  plainHeaders: string[];
  /** Keeps the record of an answer to the cookie banner; none where records are off. */
  keep?: KeepRecord;
}

/** Makes the site of a manifest and its files, which lie in a folder. */
export function makeSite(
  { build, policies, siteUrl, folders }: Manifest,
  bodies: Bodies,
  folder: string,
): ServedSite {
  const security = getSecurityHeaders(siteUrl.startsWith('https:'));
  const files = makeFiles(folder, bodies);
  const days = folders.map(({ from, begins, cookies, entries }) => ({
    from,
    begins,
    question: readQuestion(cookies),
    pages: makePages(entries, { from, files, security }),
  }));
  const plainHeaders = [...Object.entries(security).flat(), 'Content-Security-Policy', emptyCsp];
  return { build, base: getSitePath(new URL(siteUrl)), policies, days, plainHeaders };
}

/** The day that is served at a moment (milliseconds since 1970); before the first, the first. */
export function findDay({ days }: ServedSite, now: number): ServedDay {
  const day = days.findLast(({ begins }) => begins <= now) ?? days[0];
  if (!day) throw new Error('A site has at least one day');
  return day;
}
