import { getSitePath } from '#lib/address/origin.ts';
import { type Question, readQuestion } from '#lib/consent/question.ts';
import type { KeepRecord } from '#lib/consent/records/record.ts';
import { emptyCsp } from '#lib/dist/csp.ts';
import { getSecurityHeaders } from '#lib/dist/headers.ts';
import type { Manifest } from '#lib/dist/manifest.ts';
import { makePage, type ServedPage } from '#lib/server/pages.ts';
import type { Bodies } from '#lib/server/read-dist.ts';

/** The site as it reads from one day on: `from` is the day in Prague, `begins` its first moment in ms since 1970. */
export interface ServedDay {
  from: string;
  begins: number;
  /** What is asked on it. */
  question: Question;
  /** The pages by path within the site. */
  pages: Map<string, ServedPage>;
}

/** The whole site in memory. */
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

/** Makes the site of a manifest and its files. */
export function makeSite({ build, policies, siteUrl, folders }: Manifest, bodies: Bodies): ServedSite {
  const security = getSecurityHeaders(siteUrl.startsWith('https:'));
  const days = folders.map(({ from, begins, cookies, entries }) => {
    const pages = Object.entries(entries).map(([path, entry]): [string, ServedPage] => [
      path,
      makePage(entry, bodies, security),
    ]);
    return { from, begins, question: readQuestion(cookies), pages: new Map(pages) };
  });
  const plainHeaders = [...Object.entries(security).flat(), 'Content-Security-Policy', emptyCsp];
  return { build, base: getSitePath(new URL(siteUrl)), policies, days, plainHeaders };
}

/** The day that is served at a moment (milliseconds since 1970); before the first, the first. */
export function findDay({ days }: ServedSite, now: number): ServedDay {
  const day = days.findLast(({ begins }) => begins <= now) ?? days[0];
  if (!day) throw new Error('A site has at least one day');
  return day;
}
