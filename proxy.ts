import { readdirSync } from 'node:fs';
import { type NextRequest, NextResponse } from 'next/server';
import { negotiateLocale } from '#lib/i18n/negotiation.ts';
import { isLocale } from '#lib/i18n/routing.ts';
import { listPagePaths, listPolicies } from '#lib/policy/policies.ts';

const endpoints = ['/consent', '/healthz', '/robots.txt', '/sitemap.xml'];

/** Language negotiation, methods and the 404 page where Next serves the site. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const files = readdirSync('public').map((name) => `/${name}`);
  if (pathname.startsWith('/_next/') || endpoints.includes(pathname) || files.includes(pathname)) {
    return NextResponse.next();
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new NextResponse('Method Not Allowed\n', { status: 405, headers: { Allow: 'GET, HEAD' } });
  }
  if (listPagePaths().includes(pathname)) return NextResponse.next();

  const remembered = request.cookies.get('locale')?.value;
  const locale = negotiateLocale(remembered, request.headers.get('accept-language') ?? undefined);
  if (pathname === '/' || listPolicies().includes(pathname.slice(1))) {
    const target = new URL(`/${locale}${pathname === '/' ? '' : pathname}`, request.url);
    return NextResponse.redirect(target, { status: 307, headers: { Vary: 'Accept-Language, Cookie' } });
  }
  const [, first] = pathname.split('/');
  return NextResponse.rewrite(new URL(`/${isLocale(first) ? first : locale}/404`, request.url), {
    status: 404,
  });
}
