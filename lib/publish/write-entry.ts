import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type Coding, codings, type Entry } from '#lib/dist/manifest.ts';

const brotli = {
  [constants.BROTLI_PARAM_QUALITY]: 11,
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
};

/** A coded form is worth its request headers when it is at least a tenth smaller. */
const worthwhile = 0.9;

/** Compresses text as the site does: brotli 11. */
export function compress(bytes: Buffer): Promise<Buffer> {
  const params = { ...brotli, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return promisify(brotliCompress)(bytes, { params });
}

/**
 * Writes a file and, where they are worthwhile, its brotli and gzip forms beside it. Returns how it is served, and what
 * it weighs in brotli, in bytes.
 */
export async function writeEntry(
  folder: string,
  entry: Omit<Entry, 'bytes' | 'hashes'>,
  bytes: Buffer,
): Promise<{ entry: Entry; weight: number }> {
  const [br, gz] = await Promise.all([compress(bytes), promisify(gzip)(bytes, { level: 9 })]);
  const target = join(folder, entry.file);
  await mkdir(dirname(target), { recursive: true });
  const hashes: Entry['hashes'] = { identity: digest(bytes) };
  const forms: Record<Coding, Buffer> = { br, gzip: gz, identity: bytes };
  for (const [coding, suffix] of Object.entries(codings) as [Coding, string][]) {
    if (coding !== 'identity' && forms[coding].length > bytes.length * worthwhile) continue;
    await writeFile(target + suffix, forms[coding]);
    hashes[coding] = digest(forms[coding]);
  }
  return { entry: { ...entry, bytes: bytes.length, hashes }, weight: br.length };
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
