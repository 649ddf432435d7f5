import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Entry, Manifest } from '#lib/dist/manifest.ts';
import { assemble } from '#lib/publish/assemble.ts';

/** So many pages are made at a time. */
const batch = 100;

/**
 * Makes a site of so many pages, each with bytes of its own, of the finished pages of a site: they are copied to further
 * addresses, with another last line. Returns these.
 */
export async function makeLargeSite(source: string, target: string, count: number): Promise<string[]> {
  const manifest: Manifest = JSON.parse(await readFile(join(source, 'manifest.json'), 'utf8'));
  const [day] = manifest.folders;
  if (!day) throw new Error(`There is no day in ${source}`);
  const pages = Object.entries(day.entries).filter(
    ([path, { status, file }]) => status === 200 && file.endsWith('.html') && path.split('/').length > 2,
  );
  const draft = `${target}.draft`;
  const made: [string, Entry][] = [];
  while (made.length < count) {
    const numbers = Array.from(
      { length: Math.min(batch, count - made.length) },
      (_, index) => made.length + index,
    );
    made.push(
      ...(await Promise.all(
        numbers.map(async (number): Promise<[string, Entry]> => {
          const [path, entry] = pages[number % pages.length] as [string, Entry];
          const copy = { ...entry, file: `${number}/${entry.file}` };
          const text = await readFile(join(source, day.from, entry.file));
          const bytes = Buffer.concat([text, Buffer.from(`<!-- ${number} -->\n`)]);
          return [`${path}/${number}`, await writeForms(join(draft, day.from), copy, bytes)];
        }),
      )),
    );
  }
  const large = { ...day, entries: Object.fromEntries(made) };
  await writeFile(join(draft, `${day.from}.json`), JSON.stringify(large));
  await assemble(draft, target);
  await rm(draft, { recursive: true, force: true });
  return made.map(([path]) => path);
}

/** As the build writes them, but for codings that are a hundred times as fast and a tenth larger. */
async function writeForms(folder: string, entry: Entry, bytes: Buffer): Promise<Entry> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params }),
    promisify(gzip)(bytes, { level: 1 }),
  ]);
  const file = join(folder, entry.file);
  await mkdir(dirname(file), { recursive: true });
  await Promise.all([writeFile(file, bytes), writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  return { ...entry, bytes: bytes.length, hashes: { identity: hash(bytes), br: hash(br), gzip: hash(gz) } };
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
