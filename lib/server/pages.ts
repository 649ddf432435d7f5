import { type Coding, type Entry, makeEtag } from '#lib/dist/manifest.ts';
import type { Bodies } from '#lib/server/read-dist.ts';

/** One form of one address, ready to send. */
export interface Form {
  readBody: () => Buffer;
  etag: string;
  /** All headers of a full answer, as a flat list. */
  headers: string[];
  /** Those of a 304 (RFC 9110 §15.4.5): without Content-Length, Content-Type and Content-Encoding. */
  headersUnchanged: string[];
}

export type Forms = { identity: Form } & Partial<Record<Coding, Form>>;

/** One address, in the forms there are. */
export interface ServedPage {
  status: number;
  forms: Forms;
  /** In a build with Google's tag: the forms for each set of granted purposes, joined by dots. */
  granted: Map<string, Forms> | undefined;
}

/** Makes a page of what the manifest says of it and the files. */
export function makePage(entry: Entry, bodies: Bodies, security: Record<string, string>): ServedPage {
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
  const isCoded = Object.keys(entry.hashes).length > 1;
  const vary = [...(isCoded ? ['Accept-Encoding'] : []), ...(entry.csps ? ['Cookie', 'Sec-GPC'] : [])].join(
    ', ',
  );
  const headersUnchanged = [...own, ...(vary ? ['Vary', vary] : []), 'ETag', etag];
  const encoding = coding === 'identity' ? [] : ['Content-Encoding', coding];
  const headers = [...headersUnchanged, 'Content-Type', type, 'Content-Length', String(length), ...encoding];
  return { readBody, etag, headers, headersUnchanged };
}
