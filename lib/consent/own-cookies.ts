/** The cookie that holds a visitor's answer. */
export const choiceName = '__Host-consent';

/** How long an answer lasts, in months. */
export const monthsAfterYes = 12;

/** How long it lasts where everything was refused. */
export const monthsAfterNo = 6;

/** For how many months a record is kept once its choice has ended, unless something else is said (GDPR Art. 5(1)(e)). */
export const monthsOfRecord = 36;

/**
 * The name under which a browser keeps a cookie of the registry. That of the choice has a prefix at https, with which
 * browsers take it from this host alone, for every path (`__Host-`: RFC 6265bis §4.1.3.2); at http they refuse it.
 */
export function nameInBrowser(name: string, isSecure: boolean): string {
  return name.replace(/^(__Host-)?(?=consent$)/, isSecure ? '__Host-' : '');
}

/** The name under which a browser keeps the choice. */
export function getChoiceName(isSecure: boolean): string {
  return nameInBrowser(choiceName, isSecure);
}

/** The cookie that remembers the language that was picked in the switcher, until the browser is closed (WP 194, 2.3). */
export const localeCookie = { name: 'locale' } as const;

/**
 * Writes a cookie of ours as `Set-Cookie` and `document.cookie` take it, lasting from `start` to `end`, or until the
 * browser is closed. How long that is does not depend on what the browser's clock says (Max-Age: RFC 6265 §5.2.2).
 */
export function writeCookie(
  name: string,
  value: string,
  span: [Date, Date] | 'session',
  isSecure: boolean,
): string {
  const lasts = span === 'session' ? '' : `; Max-Age=${Math.round((+span[1] - +span[0]) / 1000)}`;
  return `${name}=${value}; Path=/${lasts}; SameSite=Lax${isSecure ? '; Secure' : ''}`;
}

/** The same day some months later; where the month has no such day, its last one. In UTC. */
export function addMonths(start: Date, months: number): Date {
  const end = new Date(start);
  end.setUTCMonth(end.getUTCMonth() + months);
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0);
  return end;
}

/**
 * Finds the values of a cookie in a `Cookie` header, as often as it was sent: for another path, or for a domain above
 * this one, anybody there can have set one of the same name.
 */
export function findCookies(header: string, name: string): string[] {
  return header
    .split(/; ?/)
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}
