import { getSiteUrl } from '#lib/address/origin.ts';

/**
 * Whether a form comes from a page of this site, by what a browser says of it and no page can forge. `Sec-Fetch-Site`
 * (Fetch Metadata) is believed where there is one; `Origin` (RFC 6454 §7) decides where there is none, and must never
 * contradict it. A browser told to send no referrer says `Origin: null`, as a stranger's sandbox does: only the former
 * header tells the two apart. Who sends neither is no browser, and answers for nobody but himself.
 */
export function isFromHere(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  const isVouchedFor = site === 'same-origin' || site === 'none';
  if (site !== null && !isVouchedFor) return false;
  if (origin === null || (origin === 'null' && isVouchedFor)) return true;
  return isOwnOrigin(origin, headers.get('host'));
}

/**
 * Scheme, host and port: a page that somebody sends over http is not ours where ours is https. The site's own address is
 * known by itself, as a proxy may ask for it by another; any other it has where it is asked for there.
 */
function isOwnOrigin(origin: string, host: string | null): boolean {
  const site = getSiteUrl();
  if (origin === site.origin) return true;
  const schemes = site.protocol === 'https:' ? ['https'] : ['https', 'http'];
  return host !== null && schemes.some((scheme) => origin === `${scheme}://${host}`);
}
