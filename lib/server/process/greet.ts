/**
 * What the server says once it serves a folder at a port: also the address for which the site was built, and what that
 * means where others than this machine are to reach it.
 */
export function greet(folder: string, port: number, siteUrl: string): string {
  const line = `Serving ${folder} at http://localhost:${port}, built for ${siteUrl}`;
  if (new URL(siteUrl).hostname !== 'localhost') return line;
  return `${line} — for a site that others read, set SITE_URL when it is built: a proxy that does not pass on “Host” lets nobody make a choice.`;
}
