import { readdirSync } from 'node:fs';
import { type NextRequest, NextResponse } from 'next/server';
import { endpoints } from '#lib/address/endpoints.ts';
import { getSitePath } from '#lib/address/origin.ts';
import { goneEnding, localizePath, localPaths } from '#lib/address/paths.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { findOutcomePath } from '#lib/consent/outcomes.ts';
import { defaultLocale, isLocale } from '#lib/i18n/routing.ts';
import { listPolicies } from '#lib/policy/policies.ts';
import { findOwnPath } from '#lib/server/paths.ts';
import { findRoute } from '#lib/server/routes.ts';
import { canShow, getPreviewed, writeFoundPage } from '#lib/site/preview.ts';
import { listFilePaths, listGonePaths, listPagePaths } from '#lib/site/promised-paths.ts';

/** Negotiation, redirects, the 404 and 410 pages where Next serves the site, by the same rules as our server. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  if (pathname.startsWith('/_next/')) return NextResponse.next();
  const base = getSitePath();
  const own = findOwnPath(pathname, base);
  // Nobody finishes the pages of the preview: what they lead to is named by the path within the site.
  if (own === undefined) return NextResponse.redirect(new URL(base + pathname + search, request.url), 307);
  // Next itself leads from the site's path with a slash at its end to that without one.
  const path = own || '/';
  const show = (shown: string, init = {}) => NextResponse.rewrite(new URL(shown + search, request.url), init);
  const pass = () => (base ? show(path) : NextResponse.next());
  const isEndpoint = (each: string) => Object.values<string>(endpoints).includes(each);
  const files = readdirSync('public', { recursive: true }).map((name) => `/${name}`);
  if (isEndpoint(path) || files.includes(path)) return pass();
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new NextResponse('Pages can only be read.\n', { status: 405, headers: { Allow: 'GET, HEAD' } });
  }
  const [, first] = path.split('/');
  const found = await getPreviewed();
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
  if (outcome === path) return pass();
  if (outcome) return NextResponse.redirect(new URL(base + outcome, request.url), 303);
  const pages = [...listPagePaths(), ...listFilePaths()];
  if (pages.includes(path)) return pass();

  const gone = listGonePaths().get(path);
  if (gone) return show(`${gone}${goneEnding}`, { status: 410 });

  const site = { hasPage: (each: string) => pages.includes(each), policies: listPolicies() };
  const route = findRoute(path, site, visitor);
  switch (route.kind) {
    case 'malformed':
      return new NextResponse('This address is malformed.\n', { status: 400 });
    case 'canonical':
      return NextResponse.redirect(new URL(base + route.location, request.url), 308);
    case 'negotiated': {
      const init = { status: 307, headers: { Vary: 'Accept-Language, Cookie' } };
      return NextResponse.redirect(new URL(base + route.location, request.url), init);
    }
    case 'missing':
      return show(localizePath(route.locale, localPaths.missing), { status: 404 });
  }
}
