import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { emptyCsp } from '#lib/dist/csp.ts';
import { getSecurityHeaders } from '#lib/dist/headers.ts';
import { type Coding, codings, type Entry, type Manifest, makeEtag } from '#lib/dist/manifest.ts';

/** One form of one address, ready to send. */
export interface Form {
  readBody: () => Buffer;
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

/** The files of `dist/` by their SHA-256 (hex): each is held once, for all folders, pages and threads. */
export type Bodies = Map<string, Uint8Array<SharedArrayBuffer>>;

/** The whole site in memory. */
export interface Site {
  build: string;
  policies: string[];
  /** The pages by path, from each day on, the earliest first; `begins` in milliseconds since 1970. */
  days: { begins: number; pages: Map<string, Page> }[];
  /** Headers of answers that are no page: security headers, and a CSP that allows nothing. */
  plainHeaders: string[];
}

/**
 * Reads `dist/manifest.json`, whose SHA-256 (hex) the build has written into the server. Throws an Error of one line when
 * it cannot be read or is another.
 */
export function readManifest(folder: string, sha256: string | undefined): Manifest {
  const name = 'manifest.json';
  const bytes = readShared(folder, name);
  assertBuilt(name, bytes, sha256);
  return JSON.parse(Buffer.from(bytes.buffer).toString());
}

/**
 * Reads every file that the manifest names and holds it against its hash. Keeps what is sent as it is: of a file that has
 * coded forms, which next to all clients take, the plain one is made of its brotli form once it is asked for. Throws an
 * Error of one line on the first fault.
 */
export function readBodies(folder: string, { folders }: Manifest): Bodies {
  const bodies: Bodies = new Map();
  for (const { from, entries } of folders) {
    for (const { file, hashes } of Object.values(entries)) {
      for (const [coding, hash] of Object.entries(hashes)) {
        const name = join(from, file + codings[coding as Coding]);
        const body = readShared(folder, name);
        assertBuilt(name, body, hash);
        if (coding !== 'identity' || !hashes.br) bodies.set(hash, body);
      }
    }
  }
  return bodies;
}

function assertBuilt(name: string, bytes: Uint8Array, sha256: string | undefined): void {
  // Loaded here, so that only the thread that reads the site pays for it: 2 MB.
  const { createHash } = process.getBuiltinModule('node:crypto');
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(`${name} is not the file that was built`);
}

/** Reads a file into memory that all threads share, without a copy on the way. */
function readShared(folder: string, name: string): Uint8Array<SharedArrayBuffer> {
  const file = openSync(join(folder, name), 'r');
  const body = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
  readSync(file, body);
  closeSync(file);
  return body;
}

/** Makes the site of a manifest and its files. */
export function makeSite({ build, policies, siteUrl, folders }: Manifest, bodies: Bodies): Site {
  const security = getSecurityHeaders(siteUrl.startsWith('https:'));
  const days = folders.map(({ begins, entries }) => {
    const pages = Object.entries(entries).map(([path, entry]): [string, Page] => [
      path,
      makePage(entry, bodies, security),
    ]);
    return { begins, pages: new Map(pages) };
  });
  const plainHeaders = [...Object.entries(security).flat(), 'Content-Security-Policy', emptyCsp];
  return { build, policies, days, plainHeaders };
}

/** The pages as they read at a moment (milliseconds since 1970); before the first day, as they will. */
export function findPages({ days }: Site, now: number): Map<string, Page> {
  const day = days.findLast(({ begins }) => begins <= now) ?? days[0];
  return day?.pages ?? new Map();
}

function makePage(entry: Entry, bodies: Bodies, security: Record<string, string>): Page {
  const makeForms = (granted: string, csp?: string): Forms =>
    Object.fromEntries(
      Object.keys(entry.hashes).map((name) => {
        const coding = name as Coding;
        return [coding, makeForm({ entry, coding, bodies, security, granted, csp })];
      }),
    ) as Forms;
  const granted = Object.entries(entry.csps ?? {}).map(([key, csp]): [string, Forms] => [
    key,
    makeForms(key, csp),
  ]);
  return { status: entry.status, forms: makeForms(''), granted: entry.csps && new Map(granted) };
}

interface FormParts {
  entry: Entry;
  coding: Coding;
  bodies: Bodies;
  security: Record<string, string>;
  granted: string;
  csp: string | undefined;
}

function makeForm({ entry, coding, bodies, security, granted, csp }: FormParts): Form {
  const find = (hash = '') => {
    const bytes = bodies.get(hash);
    return bytes && Buffer.from(bytes.buffer);
  };
  let body: Buffer | undefined = find(entry.hashes[coding]);
  const length = body?.length ?? entry.bytes;
  const readBody = () => {
    // Loaded when it is first needed: it takes 3 MB in two threads.
    body ??= process.getBuiltinModule('node:zlib').brotliDecompressSync(find(entry.hashes.br) ?? '');
    return body;
  };
  const etag = makeEtag(entry, coding, granted);
  const { 'Content-Type': type = '', ...rest } = entry.headers;
  const changed = csp ? { 'Content-Security-Policy': csp } : {};
  const own = Object.entries({ ...security, ...rest, ...changed }).flat();
  const vary = entry.csps ? 'Accept-Encoding, Cookie' : 'Accept-Encoding';
  const headersUnchanged = [...own, 'Vary', vary, 'ETag', etag];
  const encoding = coding === 'identity' ? [] : ['Content-Encoding', coding];
  const headers = [...headersUnchanged, 'Content-Type', type, 'Content-Length', String(length), ...encoding];
  return { readBody, etag, headers, headersUnchanged };
}
