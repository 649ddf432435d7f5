import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getSitePath } from '#lib/address/origin.ts';
import { localPaths } from '#lib/address/paths.ts';
import { getConsentScript, getLettersScript, getRightsScript } from '#lib/browser/script.ts';
import { getTagId } from '#lib/consent/google.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { isOutcomePath } from '#lib/consent/outcomes.ts';
import { makePageCsp } from '#lib/dist/csp.ts';
import { makePageHeaders } from '#lib/dist/headers.ts';
import type { Entry } from '#lib/dist/manifest.ts';
import { getEffort, weigh } from '#lib/publish/budgets.ts';
import { getForms } from '#lib/publish/cache/forms.ts';
import type { Store } from '#lib/publish/cache/store.ts';
import { readOutput } from '#lib/publish/compiled/read-output.ts';
import type { Output } from '#lib/publish/outputs.ts';
import { makeCspVariants } from '#lib/publish/page/csp-variants.ts';
import { finishPage } from '#lib/publish/page/finish-page.ts';
import type { PublishedPage } from '#lib/publish/summary.ts';
import { writeEntry } from '#lib/publish/write-entry.ts';

/** Where a finished page goes, the folder of a day, what it is made of besides, Next's own folder, and its status. */
interface Place {
  folder: string;
  buildFolder: string;
  store: Store;
  status: 200 | 410;
}

/** Finishes a page of the build and writes it where it goes. */
export async function publishPage(
  output: Output,
  { folder, buildFolder, store, status }: Place,
): Promise<{ path: string; entry: Entry; page: PublishedPage }> {
  const readStyle = (href: string) => readFileSync(join(buildFolder, href.replace(/^\/_next\//, '')), 'utf8');
  const { path } = output;
  const { bytes } = await readOutput(output);
  const { html, ...parts } = finishPage(path, bytes.toString(), {
    scripts: [getConsentScript(), getLettersScript()],
    joined: getRightsScript(),
    readStyle,
    base: getSitePath(),
  });
  const hasTag = getTagId() !== '';
  const question = getQuestion();
  const served = {
    status: path.endsWith(localPaths.missing) ? 404 : status,
    file: `${path.slice(1)}.html`,
    headers: makePageHeaders(makePageCsp(parts), hasTag || isOutcomePath(path, question)),
    ...(hasTag ? { csps: makeCspVariants(parts, question.purposes) } : {}),
  };
  const forms = await getForms(Buffer.from(html), getEffort(path, true), store);
  const entry = await writeEntry(folder, served, forms);
  const [script, style] = await Promise.all([
    weigh(parts.scripts.join(''), 'script'),
    weigh(parts.style, 'style'),
  ]);
  const weights = { page: forms.br.length, script, style };
  return { path, entry, page: { path, raw: entry.bytes, weights } };
}
