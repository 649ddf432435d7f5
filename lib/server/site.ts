import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { emptyPolicy, getSecurityHeaders } from '#lib/server/headers.ts';
import { type Coding, codings, type Entry, type Manifest, makeEtag } from '#lib/server/manifest.ts';

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
  /** Headers of answers that are no page: security headers, and a policy that allows nothing. */
  plainHeaders: string[];
}

/** Reads `dist/manifest.json`. Throws an Error of one line when it cannot be read or names no folder. */
export function readManifest(folder: string): Manifest {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    if (!manifest.folders?.length) throw new Error('it names no folder');
    return manifest;
  } catch (error) {
    throw new Error(`manifest.json cannot be read (${(error as Error).message.split('\n')[0]})`);
  }
}

/**
 * Reads every file that the manifest names and holds it against its hash. Keeps those that are sent as they are: of a file
 * that has coded forms, which next to all clients take, the identity form is made of its brotli form when it is asked for.
 * Throws an Error of one line on the first file that is missing or differs.
 */
export function readBodies(folder: string, { folders }: Manifest): Bodies {
  const bodies: Bodies = new Map();
  for (const { from, entries } of folders) {
    for (const { file, hashes } of Object.values(entries)) {
      for (const [coding, hash] of Object.entries(hashes)) {
        const name = join(from, file + codings[coding as Coding]);
        const body = readShared(join(folder, name));
        if (createHash('sha256').update(body).digest('hex') !== hash)
          throw new Error(`${name} is not the file that was built`);
        if (coding !== 'identity' || !hashes.br) bodies.set(hash, body);
      }
    }
  }
  return bodies;
}

/** Reads a file into memory that all threads share, without a copy on the way. */
function readShared(path: string): Uint8Array<SharedArrayBuffer> {
  const file = openSync(path, 'r');
  const body = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
  readSync(file, body);
  closeSync(file);
  return body;
}

/** Makes the site of a manifest and its files. */
export function makeSite({ build, policies, siteUrl, folders }: Manifest, bodies: Bodies): Site {
  const security = Object.entries(getSecurityHeaders(siteUrl.startsWith('https:'))).flat();
  const days = folders.map(({ begins, entries }) => {
    const pages = Object.entries(entries).map(([path, entry]): [string, Page] => [
      path,
      makePage(entry, bodies, security),
    ]);
    return { begins, pages: new Map(pages) };
  });
  const plainHeaders = [...security, 'Content-Security-Policy', emptyPolicy];
  return { build, policies, days, plainHeaders };
}

/** The pages as they read at a moment (milliseconds since 1970); before the first day, as they will. */
export function findPages({ days }: Site, now: number): Map<string, Page> {
  const day = days.findLast(({ begins }) => begins <= now) ?? days[0];
  return day?.pages ?? new Map();
}

function makePage(entry: Entry, bodies: Bodies, security: string[]): Page {
  const makeForms = (granted: string, policy?: string): Forms =>
    Object.fromEntries(
      Object.keys(entry.hashes).map((name) => {
        const coding = name as Coding;
        return [coding, makeForm({ entry, coding, bodies, security, granted, policy })];
      }),
    ) as Forms;
  const granted = Object.entries(entry.policies ?? {}).map(([key, policy]): [string, Forms] => [
    key,
    makeForms(key, policy),
  ]);
  return { status: entry.status, forms: makeForms(''), granted: entry.policies && new Map(granted) };
}

interface FormParts {
  entry: Entry;
  coding: Coding;
  bodies: Bodies;
  security: string[];
  granted: string;
  policy: string | undefined;
}

function makeForm({ entry, coding, bodies, security, granted, policy }: FormParts): Form {
  const kept = bodies.get(entry.hashes[coding] ?? '');
  const coded = Buffer.from((kept ?? bodies.get(entry.hashes.br ?? '') ?? new Uint8Array()).buffer);
  const length = coding === 'identity' ? entry.bytes : coded.length;
  const etag = makeEtag(entry, coding, granted);
  const { 'Content-Type': type = '', ...rest } = entry.headers;
  const own = Object.entries(policy ? { ...rest, 'Content-Security-Policy': policy } : rest).flat();
  const vary = entry.policies ? 'Accept-Encoding, Cookie' : 'Accept-Encoding';
  const headersUnchanged = [...own, ...security, 'Vary', vary, 'ETag', etag];
  const encoding = coding === 'identity' ? [] : ['Content-Encoding', coding];
  const headers = [...headersUnchanged, 'Content-Type', type, 'Content-Length', String(length), ...encoding];
  return { readBody: () => (kept ? coded : brotliDecompressSync(coded)), etag, headers, headersUnchanged };
}
