import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyPolicy, getSecurityHeaders } from '#lib/server/headers.ts';
import { type Coding, codings, type Entry, type Manifest, makeEtag } from '#lib/server/manifest.ts';

/** One form of one address, ready to send. */
export interface Form {
  body: Buffer;
  etag: string;
  /** All headers of a full answer, as the flat list that Node writes fastest. */
  headers: string[];
  /** Those of a 304 (RFC 9110 §15.4.5): without Content-Length, Content-Type and Content-Encoding. */
  headersUnchanged: string[];
}

/** One address, in the forms there are. */
export interface Page {
  status: number;
  forms: { identity: Form } & Partial<Record<Coding, Form>>;
}

/** The whole site in memory. */
export interface Site {
  build: string;
  policies: string[];
  pages: Map<string, Page>;
  /** Headers of answers that are no page: security headers, and a policy that allows nothing. */
  plainHeaders: string[];
}

/** Loads `dist/` and holds every file against its hash. Throws an Error of one line when anything is missing or differs. */
export function loadSite(folder: string): Site {
  const { build, policies, siteUrl, folders = [] } = readManifest(folder);
  const [current] = folders;
  if (!current) throw new Error('manifest.json names no folder');
  const security = Object.entries(getSecurityHeaders(siteUrl.startsWith('https:'))).flat();
  const pages = Object.entries(current.entries).map(([path, entry]): [string, Page] => [
    path,
    loadPage(join(folder, current.from), entry, security),
  ]);
  const plainHeaders = [...security, 'Content-Security-Policy', emptyPolicy];
  return { build, policies, pages: new Map(pages), plainHeaders };
}

function readManifest(folder: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  } catch (error) {
    throw new Error(`manifest.json cannot be read (${(error as Error).message.split('\n')[0]})`);
  }
}

function loadPage(folder: string, entry: Entry, security: string[]): Page {
  const forms = Object.keys(entry.hashes).map((coding) => [
    coding,
    loadForm(folder, entry, coding as Coding, security),
  ]);
  return { status: entry.status, forms: Object.fromEntries(forms) };
}

function loadForm(folder: string, entry: Entry, coding: Coding, security: string[]): Form {
  const file = entry.file + codings[coding];
  const body = readFileSync(join(folder, file));
  if (createHash('sha256').update(body).digest('hex') !== entry.hashes[coding]) {
    throw new Error(`${file} is not the file that was built`);
  }
  const etag = makeEtag(entry, coding);
  const { 'Content-Type': type = '', ...rest } = entry.headers;
  const headersUnchanged = [
    ...Object.entries(rest).flat(),
    ...security,
    'Vary',
    'Accept-Encoding',
    'ETag',
    etag,
  ];
  const coded = coding === 'identity' ? [] : ['Content-Encoding', coding];
  const headers = [
    ...headersUnchanged,
    'Content-Type',
    type,
    'Content-Length',
    String(body.length),
    ...coded,
  ];
  return { body, etag, headers, headersUnchanged };
}
