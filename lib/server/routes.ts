import { localizePath, localPaths } from '#lib/address/paths.ts';
import { findCookies, localeCookie } from '#lib/consent/own-cookies.ts';
import { negotiateLocale } from '#lib/i18n/negotiation.ts';
import { isLocale, type Locale } from '#lib/i18n/routing.ts';

/** What a path that is no page leads to. */
export type Route =
  | { kind: 'malformed' }
  /** The address in its one true form: permanently. */
  | { kind: 'canonical'; location: string }
  /** The page in the visitor's language: depends on the visitor. */
  | { kind: 'negotiated'; location: string }
  | { kind: 'missing'; locale: Locale };

interface Site {
  hasPage: (path: string) => boolean;
  policies: string[];
}

interface Visitor {
  cookie: string | undefined;
  acceptLanguage: string | undefined;
}

/** Finds out what a path (without query) that is no page leads to. Redirects are by path alone and stay on the site. */
export function findRoute(path: string, { hasPage, policies }: Site, visitor: Visitor): Route {
  const decoded = decodePath(path);
  if (decoded === undefined || /\0|(^|\/)\.\.(\/|$)/.test(decoded)) return { kind: 'malformed' };
  const isUnprefixed = (each: string) =>
    ['/', localPaths.rights].includes(each) || policies.includes(each.slice(1));
  const canonical = canonicalize(decoded);
  // Only what is known is redirected to, so that no address can lead elsewhere.
  if (canonical !== path && (hasPage(canonical) || isUnprefixed(canonical))) {
    return { kind: 'canonical', location: canonical };
  }
  const locale = () =>
    negotiateLocale(
      findCookies(visitor.cookie ?? '', localeCookie.name).find(isLocale),
      visitor.acceptLanguage,
    );
  if (isUnprefixed(path))
    return { kind: 'negotiated', location: localizePath(locale(), path === '/' ? localPaths.home : path) };
  const [, first] = canonical.split('/');
  return { kind: 'missing', locale: isLocale(first) ? first : locale() };
}

/** No percent-encoding, no repeated or trailing slashes, the locale in lower case (RFC 3986 §6.2.2). */
function canonicalize(path: string): string {
  const [first = '', ...rest] = path.split('/').filter((segment) => segment !== '');
  const lower = first.toLowerCase();
  return `/${[isLocale(lower) ? lower : first, ...rest].join('/')}`;
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
