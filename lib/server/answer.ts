import type { IncomingHttpHeaders } from 'node:http';
import fresh from 'fresh';
import { endpoints } from '#lib/address/endpoints.ts';
import { localizePath, localPaths } from '#lib/address/paths.ts';
import { parseChoice } from '#lib/consent/choice.ts';
import { getFingerprint } from '#lib/consent/registry.ts';
import { limits } from '#lib/dist/limits.ts';
import { rankCodings } from '#lib/server/negotiate-coding.ts';
import { findRoute } from '#lib/server/routes.ts';
import { type Form, type Forms, findPages, type Page, type Site } from '#lib/server/site.ts';

/** The head of a request; `target` is what stands in the request line. */
export interface RequestHead {
  method: string;
  target: string;
  headers: IncomingHttpHeaders;
}

/** An answer as Node writes it: `headers` as a flat list of names and values. */
export interface Answer {
  status: number;
  headers: string[];
  body?: Buffer;
  /** The path asked for, where it is one of the site's: what a visitor made up is nobody's business. */
  path?: string;
}

/**
 * Answers everything that needs no more than the head of the request: pages as they read at the moment `now`, redirects,
 * 404, refusals, `/healthz`.
 */
export function answer(site: Site, { method, target, headers }: RequestHead, now = Date.now()): Answer {
  if (target.length > limits.targetBytes) return say(site, 414, 'This address is too long.');
  const path = readPath(target);
  if (path === undefined) return say(site, 400, 'This is no address of a page.');
  if (path === endpoints.consent)
    return { ...say(site, 405, 'Send the form with POST.', ['Allow', 'POST']), path };
  if (method !== 'GET' && method !== 'HEAD') {
    return say(site, 405, 'Pages can only be read.', ['Allow', 'GET, HEAD', 'Connection', 'close']);
  }
  const pages = findPages(site, now);
  const page = pages.get(path);
  if (page) return { ...answerPage(site, page, headers), path };
  if (path === endpoints.health) return { ...say(site, 200, `ok ${site.build}`), path };
  return answerRoute(site, pages, path, headers);
}

/** The path of a request target in origin form or absolute form, without its query (RFC 9112 §3.2). */
export function readPath(target: string): string | undefined {
  const end = target.indexOf('?');
  if (target.startsWith('/')) return end === -1 ? target : target.slice(0, end);
  return /^https?:\/\//i.test(target) && URL.canParse(target) ? new URL(target).pathname : undefined;
}

/** A page in the form that the client prefers, by its preconditions (RFC 9110 §13.2.2). */
function answerPage(site: Site, page: Page, headers: IncomingHttpHeaders): Answer {
  const { status } = page;
  const form = chooseForm(findForms(page, headers.cookie), headers);
  const { 'if-match': required, 'if-none-match': known } = headers;
  if (status === 200 && required !== undefined && !isNamed(form.etag, required))
    return say(site, 412, 'This page has changed.');
  // Not all headers: `fresh` would take no-cache of the request, which speaks to caches, for a wish to get the page.
  const isKnown = known !== undefined && fresh({ 'if-none-match': known }, { etag: form.etag });
  if (status === 200 && isKnown) return { status: 304, headers: form.headersUnchanged };
  return { status, headers: form.headers, body: form.readBody() };
}

/** Whether an ETag is in a list, by the strong comparison of `If-Match` (RFC 9110 §13.1.1). */
function isNamed(etag: string, list: string): boolean {
  const names = list.split(',').map((name) => name.trim());
  return names.includes('*') || names.includes(etag);
}

/** The page with the policy of the visitor's choice; whatever is not exactly a yes is a no. */
function findForms({ forms, granted }: Page, cookie = ''): Forms {
  const choice = granted && parseChoice(cookie, getFingerprint(), new Date());
  return (choice && granted?.get(choice.granted.join('.'))) ?? forms;
}

function chooseForm(forms: Forms, headers: IncomingHttpHeaders): Form {
  const accepted = headers['accept-encoding'];
  const ranked = typeof accepted === 'string' ? rankCodings(accepted) : [];
  const coding = ranked.find((each) => forms[each]) ?? 'identity';
  return forms[coding] ?? forms.identity;
}

function answerRoute(
  site: Site,
  pages: Map<string, Page>,
  path: string,
  headers: IncomingHttpHeaders,
): Answer {
  const hasPage = (each: string) => pages.has(each);
  const visitor = { cookie: headers.cookie, acceptLanguage: headers['accept-language'] };
  const route = findRoute(path, { hasPage, policies: site.policies }, visitor);
  switch (route.kind) {
    case 'malformed':
      return say(site, 400, 'This address is malformed.');
    case 'canonical':
      return {
        ...say(site, 308, 'This page has another address.', ['Location', route.location]),
        path: route.location,
      };
    case 'negotiated': {
      const more = [
        'Location',
        route.location,
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
      const missing = answerPage(site, page, headers);
      return { ...missing, headers: [...missing.headers, 'Vary', 'Accept-Language, Cookie'] };
    }
  }
}

/** An answer of one line, for what is no page. */
export function say(site: Site, status: number, line: string, headers: string[] = []): Answer {
  const body = Buffer.from(`${line}\n`);
  const own = ['Content-Type', 'text/plain; charset=utf-8', 'Content-Length', String(body.length)];
  const cache = headers.includes('Cache-Control') ? [] : ['Cache-Control', 'no-store'];
  return { status, headers: [...site.plainHeaders, ...own, ...cache, ...headers], body };
}
