import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { report } from '#lib/server/process/report.ts';
import type { Bodies } from '#lib/server/read-dist.ts';

/** One form of a file of `dist/`: its name there, its SHA-256 (hex), its length; and of what brotli form it can be made. */
export interface BuiltForm {
  name: string;
  hash: string;
  length: number;
  br: string | undefined;
}

/** The files of a site for a thread that serves them. */
export interface Files {
  /** The length of a form that is sent as it is, in bytes. */
  measure: (hash: string) => number | undefined;
  /** A form that lies in memory. */
  find: (hash: string) => Buffer | undefined;
  /** Any form; undefined where its file is no longer the one that was built, which is reported. */
  read: (form: BuiltForm) => Buffer | undefined;
}

/** So many bytes of plain forms a thread keeps once it has made them. */
const mostMade = 8_000_000;

/** So many milliseconds after its last change the time of that tells any later change of a file: clocks of file systems tick. */
const settled = 2000;

/** Makes what gives the files in a folder, of which some lie in memory. */
export function makeFiles(folder: string, bodies: Bodies): Files {
  const made = new Map<string, Buffer>();
  const whole = new Map<string, string>();
  let room = mostMade;
  const find = (hash: string) => {
    const body = bodies.get(hash);
    return typeof body === 'object' ? Buffer.from(body.buffer) : made.get(hash);
  };
  const makePlain = (coded: Buffer, { hash, length }: BuiltForm) => {
    // Loaded when it is first needed: it takes 3 MB in two threads.
    const plain = process.getBuiltinModule('node:zlib').brotliDecompressSync(coded);
    if (length <= room) {
      room -= length;
      made.set(hash, plain);
    }
    return plain;
  };
  const read = (form: BuiltForm) => {
    const held = find(form.hash);
    if (held) return held;
    const coded = form.br === undefined ? undefined : find(form.br);
    return coded ? makePlain(coded, form) : readBuilt(folder, form, whole);
  };
  const measure = (hash: string) => {
    const body = bodies.get(hash);
    return typeof body === 'object' ? body.length : body;
  };
  return { measure, find, read };
}

/**
 * Reads a file and holds it against its hash: whoever changes it, nobody is sent what was not built. In `whole` is, by their
 * hashes, which files were found whole and when they had last changed: until they change again they are. Whoever changes one
 * cannot choose that time, as that of its last writing (`touch`).
 */
function readBuilt(
  folder: string,
  { name, hash, length }: BuiltForm,
  whole: Map<string, string>,
): Buffer | undefined {
  let fault = 'is not the file that was built';
  try {
    const body = Buffer.allocUnsafeSlow(length);
    const file = openSync(join(folder, name), 'r');
    let read = 0;
    let stat: Stats;
    try {
      read = readSync(file, body, 0, length, 0);
      // Asked after reading: what was changed while it was read has another time.
      stat = fstatSync(file);
    } finally {
      closeSync(file);
    }
    const state = `${stat.ino} ${stat.ctimeMs}`;
    // What a cut file leaves of the memory unwritten may be that very page.
    if (read === length && (whole.get(hash) === state || hasHash(body, hash))) {
      if (Date.now() - stat.ctimeMs > settled) whole.set(hash, state);
      return body;
    }
  } catch (error) {
    fault = `cannot be read (${(error as Error).message})`;
  }
  report(`${name} in ${folder} ${fault}: whoever asks for it gets 503.`);
  return undefined;
}

// Loaded when it is first needed, as what makes plain forms is.
const hasHash = (body: Buffer, hash: string) =>
  process.getBuiltinModule('node:crypto').hash('sha256', body) === hash;
