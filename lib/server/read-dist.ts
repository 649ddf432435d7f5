import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type Coding, codings, type Manifest } from '#lib/dist/manifest.ts';

/**
 * The files of `dist/` by their SHA-256 (hex): those that lie in memory, each once for all folders, pages and threads, and
 * of those that are read when they are asked for, their length.
 */
export type Bodies = Map<string, Uint8Array<SharedArrayBuffer> | number>;

/**
 * Reads `dist/manifest.json`, whose SHA-256 (hex) the build has written into the server. Throws an Error of one line when
 * it cannot be read or is another.
 */
export function readManifest(folder: string, sha256: string | undefined): Manifest {
  const name = 'manifest.json';
  const { hash, bytes = new Uint8Array() } = readFile(folder, name, () => true);
  assertBuilt(name, hash, sha256);
  return JSON.parse(Buffer.from(bytes.buffer).toString());
}

/**
 * Reads every file that the manifest names and holds it against its hash. Keeps up to `most` bytes of what is sent as it is:
 * of a file that has coded forms, which next to all clients take, the plain one is made of its brotli form once it is asked
 * for. Throws an Error of one line on the first fault.
 */
export function readBodies(folder: string, manifest: Manifest, most: number): Bodies {
  const bodies: Bodies = new Map();
  let room = most;
  for (const { name, built, isSent } of listFiles(manifest)) {
    const isKept = (length: number) => isSent && length <= room && !bodies.has(built);
    const { hash, bytes, length } = readFile(folder, name, isKept);
    assertBuilt(name, hash, built);
    if (bytes) room -= length;
    if (isSent && !bodies.has(built)) bodies.set(built, bytes ?? length);
  }
  return bodies;
}

interface BuiltFile {
  name: string;
  built: string;
  isSent: boolean;
}

/** The files of all days: first what browsers take, of short addresses before long ones, as most ask for what is in force. */
function listFiles({ folders }: Manifest): BuiltFile[] {
  const files = folders.flatMap(({ from, entries }) =>
    Object.entries(entries).flatMap(([path, { file, hashes }]) =>
      Object.entries(hashes).map(([coding, built]) => ({
        name: join(from, file + codings[coding as Coding]),
        built,
        isSent: coding !== 'identity' || !hashes.br,
        rank: (coding === 'gzip' ? 1000 : 0) + path.split('/').length,
      })),
    ),
  );
  return files.sort((one, other) => one.rank - other.rank);
}

function assertBuilt(name: string, hash: string, sha256: string | undefined): void {
  if (hash !== sha256) throw new Error(`${name} is not the file that was built`);
}

const piece = Buffer.alloc(65_536);

/** Reads a file piece by piece, and into memory that all threads share where it is to be kept. */
function readFile(
  folder: string,
  name: string,
  isKept: (length: number) => boolean,
): { hash: string; length: number; bytes?: Uint8Array<SharedArrayBuffer> } {
  // Loaded here, so that only the thread that reads the site pays for it: 2 MB.
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
  const file = openSync(join(folder, name), 'r');
  try {
    const length = fstatSync(file).size;
    const bytes = isKept(length) ? new Uint8Array(new SharedArrayBuffer(length)) : undefined;
    for (let start = 0; start < length; ) {
      const read = readSync(file, piece);
      if (read === 0) break;
      hash.update(piece.subarray(0, read));
      bytes?.set(piece.subarray(0, read), start);
      start += read;
    }
    return { hash: hash.digest('hex'), length, ...(bytes && { bytes }) };
  } finally {
    closeSync(file);
  }
}
