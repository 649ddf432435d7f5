import { endpoints } from '#lib/address/endpoints.ts';

/** The path of a request target in origin form or absolute form, without its query (RFC 9112 §3.2). */
export function readPath(target: string): string | undefined {
  const end = target.indexOf('?');
  if (target.startsWith('/')) return end === -1 ? target : target.slice(0, end);
  return /^https?:\/\//i.test(target) && URL.canParse(target) ? new URL(target).pathname : undefined;
}

/**
 * The path within a site that stands below the path `base`: empty for that path itself, nothing for what is not the site's.
 * Our server is asked for its health without it as well, by what knows no more of it than its port.
 */
export function findOwnPath(path: string, base: string): string | undefined {
  if (path === endpoints.health) return path;
  const own = path.startsWith(base) ? path.slice(base.length) : undefined;
  return own === '' || own?.startsWith('/') ? own : undefined;
}
