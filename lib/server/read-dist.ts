import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type Coding, codings, type Manifest } from '#lib/dist/manifest.ts';

/** The files of `dist/` by their SHA-256 (hex): each is held once, for all folders, pages and threads. */
export type Bodies = Map<string, Uint8Array<SharedArrayBuffer>>;

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
