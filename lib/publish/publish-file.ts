import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { makeFileHeaders } from '#lib/dist/headers.ts';
import type { Entry } from '#lib/dist/manifest.ts';
import { getEffort } from '#lib/publish/budgets.ts';
import { getForms } from '#lib/publish/cache/forms.ts';
import type { Store } from '#lib/publish/cache/store.ts';
import type { Output } from '#lib/publish/outputs.ts';
import { PublishError } from '#lib/publish/publish-error.ts';
import { writeEntry } from '#lib/publish/write-entry.ts';

const types: Record<string, string> = {
  '.ico': 'image/vnd.microsoft.icon',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** Writes a file that is no page into the `folder` of a day. Throws a PublishError where nothing says of what type it is. */
export async function publishFile(
  { path, file, type = types[extname(path)] }: Output,
  folder: string,
  store: Store,
): Promise<{ path: string; entry: Entry }> {
  if (!type)
    throw new PublishError(
      path,
      'a kind of file that the site does not know — add its type to lib/publish/publish-file.ts',
    );
  const served = { status: 200, file: path.slice(1), headers: makeFileHeaders(path, type) };
  const forms = await getForms(await readFile(file), getEffort(path, false), store);
  return { path, entry: await writeEntry(folder, served, forms) };
}
