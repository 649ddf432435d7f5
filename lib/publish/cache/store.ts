import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** For how long what no build asks for is kept: as long as somebody may go back and forth between two versions. */
const keptFor = 24 * 60 * 60 * 1000;

/**
 * What builds have made, by what it was made of, in a folder that may be deleted at any time. It is never trusted: what is
 * read has the hash with which it was written, under the same name, or it is not there. What cannot be written is not kept.
 */
export class Store {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Reads what is kept under a name; nothing where there is none, or it is not whole. */
  async read<T>(name: string): Promise<T | undefined> {
    const path = this.locate(name);
    try {
      const bytes = await readFile(path);
      const content = bytes.subarray(digestBytes);
      if (!digest(name, content).equals(bytes.subarray(0, digestBytes))) return undefined;
      const now = new Date();
      await utimes(path, now, now);
      return deserialize(content);
    } catch {
      return undefined;
    }
  }

  /** Keeps a value: the whole of it or nothing, whoever else writes or reads it at the time. */
  async write(name: string, value: unknown): Promise<void> {
    const content = serialize(value);
    const draft = join(this.folder, `${randomUUID()}${draftEnding}`);
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(draft, Buffer.concat([digest(name, content), content]));
      await rename(draft, this.locate(name));
    } catch {
      await rm(draft, { force: true }).catch(() => {});
    }
  }

  /** Drops what nobody has asked for in the last day, and drafts that were left. */
  async prune(now = Date.now()): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    for (const name of names) {
      const path = join(this.folder, name);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
      if (now - mtimeMs > keptFor) await rm(path, { force: true }).catch(() => {});
    }
  }

  private locate(name: string): string {
    return join(this.folder, createHash('sha256').update(name).digest('hex'));
  }
}

const digestBytes = 32;
const draftEnding = '.draft';

/** Of the name as well: a file under the name of another is none. */
function digest(name: string, content: Buffer): Buffer {
  return createHash('sha256').update(`${name}\n`).update(content).digest();
}
