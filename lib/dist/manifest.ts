/** The codings in which a file may lie in `dist/`, the best first, with what they add to its name. */
export const codings = { br: '.br', gzip: '.gz', identity: '' } as const;

export type Coding = keyof typeof codings;

/** One address of the site as finished bytes. */
export interface Entry {
  status: number;
  /** Path of the file below its folder; a coded form stands beside it, with `.br` or `.gz` behind its name. */
  file: string;
  /** Its own headers (`headers.ts`): they go before those that every answer carries. */
  headers: Record<string, string>;
  /** Length of the identity form. */
  bytes: number;
  /** SHA-256 (hex) of each form there is. The identity form always is. */
  hashes: { identity: string } & Partial<Record<Coding, string>>;
  /** In a build with Google's tag: the Content-Security-Policy for each set of granted purposes, joined by dots. */
  csps?: Record<string, string>;
}

/** The site as it reads from one day on. */
export interface Folder {
  /** The day in Prague, `YYYY-MM-DD`: the folder's name. */
  from: string;
  /** The moment at which that day begins, in milliseconds since 1970. */
  begins: number;
  /** The cookies that are in force, by their names in `question.ts`. */
  cookies: string[];
  /** By path within the site. */
  entries: Record<string, Entry>;
}

/** `dist/manifest.json`: everything that the server knows of the site. */
export interface Manifest {
  /** Names what is served: a hash of all else that stands here, the hashes of its files among it. */
  build: string;
  /** The site's address, without a slash at its end. */
  siteUrl: string;
  policies: string[];
  /** One for each day from which the site reads differently, the earliest first. */
  folders: Folder[];
}

/** The strong ETag of one form of a file for one set of granted purposes: no two share one (RFC 9110 §8.8.3). */
export function makeEtag(entry: Entry, coding: Coding, granted = ''): string {
  const encoding = coding === 'identity' ? '' : coding;
  return `"${getEtagStem(entry)}.${encoding}${granted && `.${granted}`}"`;
}

/** What the ETags of all forms of a file begin with; a dot and the Content-Encoding follow. */
export function getEtagStem({ hashes }: Entry): string {
  return hashes.identity.slice(0, 22);
}
