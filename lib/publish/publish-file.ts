import { extname } from 'node:path';
import { makeFileHeaders } from '#lib/dist/headers.ts';
import type { Entry } from '#lib/dist/manifest.ts';
import { getEffort } from '#lib/publish/budgets.ts';
import { getForms } from '#lib/publish/cache/forms.ts';
import type { Store } from '#lib/publish/cache/store.ts';
import { readOutput } from '#lib/publish/compiled/read-output.ts';
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

/** The type of a file that says nothing of it (Content-Type). Throws a PublishError where its kind is not known. */
export function getFileType(path: string): string {
  const type = types[extname(path)];
  if (type) return type;
  throw new PublishError(
    path,
    'a kind of file that the site does not know — add its type to lib/publish/publish-file.ts',
  );
}

/** Writes a file that is no page into the `folder` of a day. Throws a PublishError where nothing says of what type it is. */
export async function publishFile(
  output: Output,
  folder: string,
  store: Store,
): Promise<{ path: string; entry: Entry }> {
  const { path } = output;
  const { bytes, type = getFileType(path) } = await readOutput(output);
  const served = { status: 200, file: path.slice(1), headers: makeFileHeaders(path, type) };
  const forms = await getForms(bytes, getEffort(path, false), store);
  return { path, entry: await writeEntry(folder, served, forms) };
}
