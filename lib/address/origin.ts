/**
 * The site's address from `SITE_URL` (an origin such as `https://privacy.photorobot.com`), read at build time;
 * the only source of absolute addresses. Throws when it is not an http(s) origin.
 */
export function getSiteUrl(): URL {
  const value = process.env.SITE_URL || 'http://localhost:3000';
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new Error(`SITE_URL is "${value}" — write an origin alone, such as https://privacy.photorobot.com`);
  }
  return url;
}

/** Whether the site's address is at https. */
export function isSecureSite(): boolean {
  return getSiteUrl().protocol === 'https:';
}
