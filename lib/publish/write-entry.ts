import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Coding, codings, type Entry } from '#lib/dist/manifest.ts';
import { digest, type Forms, isWorthwhile } from '#lib/publish/cache/forms.ts';

/** Writes a file and, where they are worthwhile, its brotli and gzip forms beside it. Returns how it is served. */
export async function writeEntry(
  folder: string,
  served: Omit<Entry, 'bytes' | 'hashes'>,
  forms: Forms,
): Promise<Entry> {
  const target = join(folder, served.file);
  await mkdir(dirname(target), { recursive: true });
  const { identity } = forms;
  const hashes: Entry['hashes'] = { identity: digest(identity) };
  for (const [coding, suffix] of Object.entries(codings) as [Coding, string][]) {
    if (coding !== 'identity' && !isWorthwhile(forms[coding], identity)) continue;
    await writeFile(target + suffix, forms[coding]);
    hashes[coding] = digest(forms[coding]);
  }
  return { ...served, bytes: identity.length, hashes };
}
