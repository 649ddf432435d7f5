import { type Coding, codings, type Entry, makeEtag } from '#lib/dist/manifest.ts';
import type { Files } from '#lib/server/files.ts';

/** One form of one address, ready to send. */
export interface Form {
  /** Undefined where its file is no longer the one that was built. */
  readBody: () => Buffer | undefined;
  etag: string;
  /** All headers of a full answer, as a flat list. */
  headers: string[];
  /** Those of a 304 (RFC 9110 §15.4.5): without Content-Length, Content-Type and Content-Encoding. */
  headersUnchanged: string[];
}

/** One address, in the forms there are. */
export interface ServedPage {
  status: number;
  /** Whether it depends on what the visitor has granted: in a build with Google's tag. */
  isVaried: boolean;
  hasForm: (coding: Coding) => boolean;
  /** The form for a set of granted purposes, joined by dots; where there is none for that set, the one for none. */
  getForm: (coding: Coding, granted?: string) => Form;
}

/** Pages by their paths, each made when it is asked for. */
export interface ServedPages {
  has: (path: string) => boolean;
  get: (path: string) => ServedPage | undefined;
}

/** What pages are made of besides what the manifest says of each. */
interface Parts {
  /** The folder of the day. */
  from: string;
  files: Files;
  security: Record<string, string>;
}

/** Makes the pages of a day. Those whose files lie in memory are kept; the others are gone with their answer. */
export function makePages(entries: Record<string, Entry>, parts: Parts): ServedPages {
  const made = new Map<string, ServedPage>();
  const has = (path: string) => Object.hasOwn(entries, path);
  const get = (path: string) => {
    const known = made.get(path);
    const entry = known || !has(path) ? undefined : entries[path];
    if (!entry) return known;
    const page = makePage(entry, parts);
    if (parts.files.find(entry.hashes.br ?? entry.hashes.identity)) made.set(path, page);
    return page;
  };
  return { has, get };
}

function makePage(entry: Entry, parts: Parts): ServedPage {
  const { status, hashes, csps } = entry;
  const forms = new Map<string, Form>();
  const getForm = (coding: Coding, asked = '') => {
    const csp = csps?.[asked];
    const granted = csp === undefined ? '' : asked;
    const name = `${coding}.${granted}`;
    const known = forms.get(name);
    if (known) return known;
    const form = makeForm(entry, coding, { ...parts, granted, csp });
    forms.set(name, form);
    return form;
  };
  return { status, isVaried: csps !== undefined, hasForm: (coding) => coding in hashes, getForm };
}

interface FormParts extends Parts {
  granted: string;
  csp: string | undefined;
}

function makeForm(entry: Entry, coding: Coding, { from, files, security, granted, csp }: FormParts): Form {
  const { bytes, file, hashes } = entry;
  const hash = hashes[coding] ?? hashes.identity;
  const length = files.measure(hash) ?? bytes;
  const form = {
    name: `${from}/${file}${codings[coding]}`,
    hash,
    length,
    br: coding === 'identity' ? hashes.br : undefined,
  };
  const body = files.find(hash);
  const readBody = () => body ?? files.read(form);
  const etag = makeEtag(entry, coding, granted);
  const { 'Content-Type': type = '', ...rest } = entry.headers;
  const own = mergeHeaders(security, csp ? { ...rest, 'Content-Security-Policy': csp } : rest);
  const varies = [
    ...(hashes.br || hashes.gzip ? ['Accept-Encoding'] : []),
    ...(entry.csps ? ['Cookie', 'Sec-GPC'] : []),
  ];
  const headersUnchanged = [...own, ...(varies.length > 0 ? ['Vary', varies.join(', ')] : []), 'ETag', etag];
  const encoding = coding === 'identity' ? [] : ['Content-Encoding', coding];
  const headers = [...headersUnchanged, 'Content-Type', type, 'Content-Length', String(length), ...encoding];
  return { readBody, etag, headers, headersUnchanged };
}

/** Headers of every answer, in the place of which an entry may have its own, and then all others of its own. */
function mergeHeaders(security: Record<string, string>, own: Record<string, string>): string[] {
  const headers: string[] = [];
  // For pages that are made for each answer, four times as fast as objects that are put together.
  for (const name in security) headers.push(name, own[name] ?? security[name] ?? '');
  for (const name in own) if (!(name in security)) headers.push(name, own[name] ?? '');
  return headers;
}
