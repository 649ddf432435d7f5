/** What is no path to look for is none to write: a path is words, so that it reads the same to every browser and server. */
const written = /^https?:\/\/[^/\\?#@]+(?:\/[\w-]+)*\/?$/i;

/**
 * The site's address from `SITE_URL`, read at build time: an origin such as `https://privacy.photorobot.com`, or a path on
 * one, such as `https://photorobot.com/legal`; the only source of absolute addresses. Throws when it is neither at http(s).
 */
export function getSiteUrl(): URL {
  const value = process.env.SITE_URL || 'http://localhost:3000';
  if (!written.test(value) || !URL.canParse(value)) {
    throw new Error(
      `SITE_URL is "${value}" — write an origin alone, such as https://privacy.photorobot.com, or with a path of letters, digits and hyphens, such as https://photorobot.com/legal`,
    );
  }
  return new URL(value);
}

/** The path below which the site stands, such as `/legal`: with it begins what browsers ask for. Empty where there is none. */
export function getSitePath({ pathname } = getSiteUrl()): string {
  return pathname.replace(/\/$/, '');
}

/** A path within the site as an absolute address; of none, the site's own without a slash at its end. */
export function getAddress(path = ''): string {
  const site = getSiteUrl();
  return `${site.origin}${getSitePath(site)}${path}`;
}

/** Whether the site's address is at https. */
export function isSecureSite(): boolean {
  return getSiteUrl().protocol === 'https:';
}
