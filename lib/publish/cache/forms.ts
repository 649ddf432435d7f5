import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Store } from '#lib/publish/cache/store.ts';

/** A file as it is, and compressed as well as can be. */
export interface Forms {
  identity: Buffer;
  br: Buffer;
  gzip: Buffer;
}

const brotli = {
  [constants.BROTLI_PARAM_QUALITY]: 11,
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
};
const level = 9;
/** A coded form is worth its request headers when it is at least a tenth smaller. */
const worthwhile = 0.9;

/** Compresses text as the site does: brotli 11. */
export function compress(bytes: Buffer): Promise<Buffer> {
  const params = { ...brotli, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return promisify(brotliCompress)(bytes, { params });
}

/** Returns the forms of a file, compressed where that was not done before. */
export async function getForms(identity: Buffer, store: Store): Promise<Forms> {
  const hash = digest(identity);
  const kept = await findForms(hash, store);
  if (kept) return kept;
  const gz = await promisify(gzip)(identity, { level });
  // A picture is compressed already: brotli would take a hundred times as long as gzip to find that out.
  const br = isWorthwhile(gz, identity) ? await compress(identity) : identity;
  const forms = { identity, br, gzip: gz };
  await store.write(nameForms(hash), forms);
  return forms;
}

/** Whether a coded form is to be sent in the place of the file. */
export function isWorthwhile(coded: Buffer, identity: Buffer): boolean {
  return coded.length <= identity.length * worthwhile;
}

/** Finds the forms of a file by its SHA-256 (hex). */
export function findForms(hash: string, store: Store): Promise<Forms | undefined> {
  return store.read(nameForms(hash));
}

/** The SHA-256 of bytes (hex). */
export function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** By all that the forms depend on: what compresses, and how. */
function nameForms(hash: string): string {
  const { brotli: version, zlib } = process.versions;
  return JSON.stringify(['forms', hash, version, zlib, process.arch, brotli, level]);
}
