/** Services that lead on to an address that stands in theirs, by the host and the name of the parameter. */
const ways: [host: RegExp, names: string[]][] = [
  [/(?:^|\.)safelinks\.protection\.outlook\.com$/, ['url']],
  [/^(?:www\.)?google\.[a-z.]+$/, ['q', 'url']],
  [/^lm?\.facebook\.com$/, ['u']],
  [/^(?:www\.)?linkedin\.com$/, ['url']],
  [/^(?:www\.)?youtube\.com$/, ['q']],
];

/** Parameters that say by which mail or advertisement a reader came. */
const trackers =
  /^(?:utm_\w+|gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|yclid|igshid|twclid|ttclid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|_ga|_gl)$/;

/** An https: address without what others put around it to see who follows it. */
export function cleanAddress(url: string): string {
  const parsed = new URL(url);
  const inner = ways
    .filter(
      ([host]) =>
        host.test(parsed.hostname) && /^\/(?:$|url$|redirect|safety\/go|l\.php|flx)/.test(parsed.pathname),
    )
    .flatMap(([, names]) => names.flatMap((name) => parsed.searchParams.get(name) ?? []))
    .find((each) => /^https?:\/\//.test(each) && URL.canParse(each));
  if (inner) return cleanAddress(inner.replace(/^http:/, 'https:'));
  // What a browser adds to a link to a passage is no place of the page.
  const whole = url.replace(/#:~:.*$/, '');
  const [, start = '', query = '', end = ''] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(whole) ?? [];
  const kept = query.split('&').filter((each) => !trackers.test(each.split('=')[0] ?? ''));
  if (start === '' || kept.length === query.split('&').length) return whole;
  return `${start}${kept.length > 0 ? '?' : ''}${kept.join('&')}${end}`;
}
