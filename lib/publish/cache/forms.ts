import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Store } from '#lib/publish/cache/store.ts';

/** A file as it is, and compressed. */
export interface Forms {
  identity: Buffer;
  br: Buffer;
  gzip: Buffer;
}

/** How hard brotli tries: all it can, and a twentieth of the time for a twelfth more bytes (decision 21). */
export const qualities = { best: 11, quick: 8 } as const;

export type Quality = keyof typeof qualities;

const mode = constants.BROTLI_MODE_TEXT;
const level = 9;
/** A coded form is worth its request headers when it is at least a tenth smaller. */
const worthwhile = 0.9;

/** Compresses text by brotli. */
export function compress(bytes: Buffer, quality: Quality = 'best'): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: qualities[quality],
    [constants.BROTLI_PARAM_MODE]: mode,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return promisify(brotliCompress)(bytes, { params });
}

/** Returns the forms of a file, compressed where that was not done before. */
export async function getForms(identity: Buffer, quality: Quality, store: Store): Promise<Forms> {
  const hash = digest(identity);
  const kept = await findForms(hash, quality, store);
  if (kept) return kept;
  const gz = await promisify(gzip)(identity, { level });
  // A picture is compressed already: brotli would take a hundred times as long as gzip to find that out.
  const br = isWorthwhile(gz, identity) ? await compress(identity, quality) : identity;
  const forms = { identity, br, gzip: gz };
  await store.write(nameForms(hash, quality), forms);
  return forms;
}

/** Whether a coded form is to be sent in the place of the file. */
export function isWorthwhile(coded: Buffer, identity: Buffer): boolean {
  return coded.length <= identity.length * worthwhile;
}

/** Finds the forms of a file by its SHA-256 (hex). */
export function findForms(hash: string, quality: Quality, store: Store): Promise<Forms | undefined> {
  return store.read(nameForms(hash, quality));
}

/** The SHA-256 of bytes (hex). */
export function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** By all that the forms depend on: what compresses, and how. */
function nameForms(hash: string, quality: Quality): string {
  const { brotli, zlib } = process.versions;
  return JSON.stringify(['forms', hash, brotli, zlib, process.arch, qualities[quality], mode, level]);
}
