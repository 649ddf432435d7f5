import { endpoints } from '#lib/address/endpoints.ts';
import { localizePath, localPaths } from '#lib/address/paths.ts';
import { listGranted } from '#lib/consent/choice.ts';
import { findOutcomePath } from '#lib/consent/outcomes.ts';
import { expireEnded, findChoice } from '#lib/consent/standing.ts';
import { servedBuild, servedDay } from '#lib/dist/headers.ts';
import { reportHealth } from '#lib/dist/health.ts';
import { limits } from '#lib/dist/limits.ts';
import type { Coding } from '#lib/dist/manifest.ts';
import { rankCodings } from '#lib/server/http/negotiate-coding.ts';
import type { Fields, Head } from '#lib/server/http/parse-head.ts';
import { matchesStrongly, matchesWeakly } from '#lib/server/http/preconditions.ts';
import type { Answer } from '#lib/server/http/write-answer.ts';
import type { ServedPage } from '#lib/server/pages.ts';
import { findOwnPath, readPath } from '#lib/server/paths.ts';
import { findRoute } from '#lib/server/routes.ts';
import { findDay, type ServedDay, type ServedSite } from '#lib/server/served-site.ts';

/** What of a request an answer depends on. */
export type Asked = Pick<Head, 'method' | 'target' | 'fields'>;

/**
 * Answers everything that needs no more than the head of the request: pages as they read at the moment `now`, redirects,
 * 404, refusals, `/healthz`.
 */
export function answer(site: ServedSite, { method, target, fields }: Asked, now = Date.now()): Answer {
  if (target.length > limits.targetBytes) return say(site, 414, 'This address is too long.');
  if (method === 'CONNECT') return say(site, 405, 'This is no proxy.', ['Allow', 'GET, HEAD']);
  const asked = readPath(target);
  if (asked === undefined) return say(site, 400, 'This is no address of a page.');
  const path = findOwnPath(asked, site.base);
  if (path === undefined) return say(site, 404, 'There is no page at this address.');
  if (path === endpoints.consent)
    return { ...say(site, 405, 'Send the form with POST.', ['Allow', 'POST']), path };
  if (method !== 'GET' && method !== 'HEAD') {
    return say(site, 405, 'Pages can only be read.', ['Allow', 'GET, HEAD']);
  }
  const day = findDay(site, now);
  const visitor = { cookie: fields.cookie ?? '', hasSignal: hasSignal(fields) };
  const outcome = findOutcomePath(path, visitor, day.question, new Date(now));
  if (outcome !== undefined && outcome !== path)
    return {
      ...say(site, 303, 'This is what your browser has kept.', ['Location', site.base + outcome]),
      path,
    };
  const page = day.pages.get(path);
  if (page) return { ...answerPage(site, day, page, fields, now), path };
  if (path === endpoints.health) return { ...answerHealth(site, fields, now), path };
  return answerRoute(site, day, path, fields, now);
}

/** A page with the policy of the visitor's choice; whatever is not exactly a yes is a no. */
function answerPage(
  site: ServedSite,
  { question }: ServedDay,
  page: ServedPage,
  fields: Fields,
  now: number,
): Answer {
  if (!page.isVaried) return answerForm(site, page, fields);
  const { cookie = '' } = fields;
  const choice = findChoice(cookie, question, new Date(now));
  const granted = listGranted(choice, hasSignal(fields)).join('.');
  const answered = answerForm(site, page, fields, granted);
  const ended = expireEnded(cookie, question, new Date(now));
  return ended ? { ...answered, headers: [...answered.headers, 'Set-Cookie', ended] } : answered;
}

/** Global Privacy Control (W3C): nothing but 1 is the signal. */
const hasSignal = (fields: Fields) => fields['sec-gpc'] === '1';

/** The form that the client prefers, by its preconditions (RFC 9110 §13.2.2). */
function answerForm(site: ServedSite, page: ServedPage, fields: Fields, granted?: string): Answer {
  const { status } = page;
  const form = page.getForm(chooseCoding(page, fields['accept-encoding']), granted);
  const { 'if-match': required, 'if-none-match': known } = fields;
  if (status === 200 && required !== undefined && !matchesStrongly(form.etag, required))
    return say(site, 412, 'This page has changed.');
  if (status === 200 && known !== undefined && matchesWeakly(form.etag, known))
    return { status: 304, headers: form.headersUnchanged };
  const body = form.readBody();
  if (!body) return say(site, 503, 'This page cannot be read at the moment.');
  return { status, headers: form.headers, body };
}

function chooseCoding(page: ServedPage, accepted: string | undefined): Coding {
  const ranked = accepted === undefined ? [] : rankCodings(accepted);
  return ranked.find(page.hasForm) ?? 'identity';
}

function answerRoute(site: ServedSite, day: ServedDay, path: string, fields: Fields, now: number): Answer {
  const { pages } = day;
  const hasPage = (each: string) => pages.has(each);
  const visitor = { cookie: fields.cookie, acceptLanguage: fields['accept-language'] };
  const route = findRoute(path, { hasPage, policies: site.policies }, visitor);
  switch (route.kind) {
    case 'malformed':
      return say(site, 400, 'This address is malformed.');
    case 'canonical':
      return {
        ...say(site, 308, 'This page has another address.', ['Location', site.base + route.location]),
        path: route.location,
      };
    case 'negotiated': {
      const more = [
        'Location',
        site.base + route.location,
        'Vary',
        'Accept-Language, Cookie',
        'Cache-Control',
        'private, no-cache',
      ];
      return { ...say(site, 307, 'This page is in your language.', more), path };
    }
    case 'missing': {
      const page = pages.get(localizePath(route.locale, localPaths.missing));
      if (!page) return say(site, 404, 'There is no page at this address.');
      const missing = answerPage(site, day, page, fields, now);
      return { ...missing, headers: [...missing.headers, 'Vary', 'Accept-Language, Cookie'] };
    }
  }
}

/** Speaks for nginx where it asks, which serves the pages of a day of its own. */
function answerHealth(site: ServedSite, fields: Fields, now: number): Answer {
  const days = site.days.map(({ from }) => from);
  const told = days.find((day) => day === fields[servedDay]);
  const day = told ?? findDay(site, now).from;
  const nginxBuild = /^[\da-f]{64}$/.exec(fields[servedBuild] ?? '')?.[0];
  const { status, line } = reportHealth({ build: site.build, days, day, nginxBuild }, now);
  return say(site, status, line);
}

/** An answer of one line, for what is no page. */
export function say(site: ServedSite, status: number, line: string, headers: string[] = []): Answer {
  const body = Buffer.from(`${line}\n`);
  const own = ['Content-Type', 'text/plain; charset=utf-8', 'Content-Length', String(body.length)];
  const cache = headers.includes('Cache-Control') ? [] : ['Cache-Control', 'no-store'];
  return { status, headers: [...site.plainHeaders, ...own, ...cache, ...headers], body };
}
