import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The hash of a value, as it reads in JSON. */
export function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** The hash of a file or a folder with its path; of what is not there the path alone. */
export function hashPath(path: string): unknown {
  if (!existsSync(path)) return path;
  return statSync(path).isDirectory() ? hashFolder(path) : [path, hash(readFileSync(path, 'utf8'))];
}

/** Of each file in a folder its path there and its bytes; of a link to a folder where it leads. */
export function hashFolder(folder: string): string {
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .toSorted();
  return hash(files.map((file) => [file, hashBytes(join(folder, file))]));
}

function hashBytes(file: string): string {
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile();
  return createHash('sha256')
    .update(isFile ? readFileSync(file) : readlinkSync(file))
    .digest('hex');
}
