import { readdirSync } from 'node:fs';
import { type NextRequest, NextResponse } from 'next/server';
import { endpoints } from '#lib/address/endpoints.ts';
import { goneEnding, localizePath, localPaths } from '#lib/address/paths.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { findOutcomePath } from '#lib/consent/outcomes.ts';
import { defaultLocale, isLocale } from '#lib/i18n/routing.ts';
import { listPolicies } from '#lib/policy/policies.ts';
import { findRoute } from '#lib/server/routes.ts';
import { canShow, getPreviewed, writeFoundPage } from '#lib/site/preview.ts';
import { listFilePaths, listGonePaths, listPagePaths } from '#lib/site/promised-paths.ts';

/** Negotiation, redirects, the 404 and 410 pages where Next serves the site, by the same rules as our server. */
export function proxy(request: NextRequest): NextResponse {
  const path = request.nextUrl.pathname;
  const isEndpoint = (each: string) => Object.values<string>(endpoints).includes(each);
  const files = readdirSync('public', { recursive: true }).map((name) => `/${name}`);
  if (path.startsWith('/_next/') || isEndpoint(path) || files.includes(path)) return NextResponse.next();
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new NextResponse('Pages can only be read.\n', { status: 405, headers: { Allow: 'GET, HEAD' } });
  }
  const [, first] = path.split('/');
  const found = getPreviewed();
  if (found.length > 0 && !canShow(isLocale(first) ? first : defaultLocale)) {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    return new NextResponse(writeFoundPage(found), { status: 500, headers });
  }
  const { headers } = request;
  const visitor = {
    cookie: headers.get('cookie') ?? '',
    acceptLanguage: headers.get('accept-language') ?? undefined,
    hasSignal: headers.get('sec-gpc') === '1',
  };
  const outcome = findOutcomePath(path, visitor, getQuestion(), new Date());
  if (outcome === path) return NextResponse.next();
  if (outcome) return NextResponse.redirect(new URL(outcome, request.url), 303);
  const pages = [...listPagePaths(), ...listFilePaths()];
  if (pages.includes(path)) return NextResponse.next();

  const gone = listGonePaths().get(path);
  if (gone) return NextResponse.rewrite(new URL(`${gone}${goneEnding}`, request.url), { status: 410 });

  const site = { hasPage: (each: string) => pages.includes(each), policies: listPolicies() };
  const route = findRoute(path, site, visitor);
  switch (route.kind) {
    case 'malformed':
      return new NextResponse('This address is malformed.\n', { status: 400 });
    case 'canonical':
      return NextResponse.redirect(new URL(route.location, request.url), 308);
    case 'negotiated': {
      const init = { status: 307, headers: { Vary: 'Accept-Language, Cookie' } };
      return NextResponse.redirect(new URL(route.location, request.url), init);
    }
    case 'missing':
      return NextResponse.rewrite(new URL(localizePath(route.locale, localPaths.missing), request.url), {
        status: 404,
      });
  }
}
