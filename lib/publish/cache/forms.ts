import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { budgets, type Effort } from '#lib/publish/budgets.ts';
import { compress, compressToFit, mode, qualities } from '#lib/publish/cache/compress.ts';
import type { Store } from '#lib/publish/cache/store.ts';

/** A file as it is, and compressed. */
export interface Forms {
  identity: Buffer;
  br: Buffer;
  gzip: Buffer;
}

const level = 9;
/** A coded form is worth its request headers when it is at least a tenth smaller. */
const worthwhile = 0.9;

/** Returns the forms of a file, compressed where that was not done before. */
export async function getForms(identity: Buffer, effort: Effort, store: Store): Promise<Forms> {
  const hash = digest(identity);
  const kept = await findForms(hash, effort, store);
  if (kept) return kept;
  // A picture is compressed already, in a form that everybody reads.
  const gz = isPicture(identity) ? identity : await promisify(gzip)(identity, { level });
  // Brotli would take a hundred times as long as gzip to find out that there is nothing to be had.
  const br = isWorthwhile(gz, identity) ? await compressBy(effort, identity) : identity;
  const forms = { identity, br, gzip: gz };
  await store.write(nameForms(hash, effort), forms);
  return forms;
}

function compressBy(effort: Effort, bytes: Buffer): Promise<Buffer> {
  return effort === 'fitting' ? compressToFit(bytes, budgets.page) : compress(bytes, effort);
}

/** By its first bytes (W3C PNG, §5.2). */
const isPicture = (bytes: Buffer): boolean => bytes.subarray(1, 4).toString('latin1') === 'PNG';

/** Whether a coded form is to be sent in the place of the file. */
export function isWorthwhile(coded: Buffer, identity: Buffer): boolean {
  return coded.length <= identity.length * worthwhile;
}

/** Finds the forms of a file by its SHA-256 (hex). */
export function findForms(hash: string, effort: Effort, store: Store): Promise<Forms | undefined> {
  return store.read(nameForms(hash, effort));
}

/** The SHA-256 of bytes (hex). */
export function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** By all that the forms depend on: what compresses, and how. */
function nameForms(hash: string, effort: Effort): string {
  const { brotli, zlib } = process.versions;
  return JSON.stringify([
    'coded forms',
    hash,
    brotli,
    zlib,
    process.arch,
    effort,
    qualities,
    budgets.page,
    mode,
    level,
  ]);
}
