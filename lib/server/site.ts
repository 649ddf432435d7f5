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

export type Forms = { identity: Form } & Partial<Record<Coding, Form>>;

/** One address, in the forms there are. */
export interface Page {
  status: number;
  forms: Forms;
  /** In a build with Google's tag: the forms for each set of granted purposes, joined by dots. */
  granted: Map<string, Forms> | undefined;
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
  const bodies = Object.keys(entry.hashes).map((coding): [Coding, Buffer] => [
    coding as Coding,
    loadBody(folder, entry, coding as Coding),
  ]);
  const makeForms = (granted: string, policy?: string): Forms =>
    Object.fromEntries(
      bodies.map(([coding, body]) => [coding, makeForm({ entry, coding, body, security, granted, policy })]),
    ) as Forms;
  const granted = Object.entries(entry.policies ?? {}).map(([key, policy]): [string, Forms] => [
    key,
    makeForms(key, policy),
  ]);
  return { status: entry.status, forms: makeForms(''), granted: entry.policies && new Map(granted) };
}

function loadBody(folder: string, { file, hashes }: Entry, coding: Coding): Buffer {
  const name = file + codings[coding];
  const body = readFileSync(join(folder, name));
  if (createHash('sha256').update(body).digest('hex') === hashes[coding]) return body;
  throw new Error(`${name} is not the file that was built`);
}

interface FormParts {
  entry: Entry;
  coding: Coding;
  body: Buffer;
  security: string[];
  granted: string;
  policy: string | undefined;
}

function makeForm({ entry, coding, body, security, granted, policy }: FormParts): Form {
  const etag = makeEtag(entry, coding, granted);
  const { 'Content-Type': type = '', ...rest } = entry.headers;
  const own = Object.entries(policy ? { ...rest, 'Content-Security-Policy': policy } : rest).flat();
  const vary = entry.policies ? 'Accept-Encoding, Cookie' : 'Accept-Encoding';
  const headersUnchanged = [...own, ...security, 'Vary', vary, 'ETag', etag];
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
