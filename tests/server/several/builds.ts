import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Entry, Folder } from '#lib/dist/manifest.ts';
import { assemble } from '#lib/publish/assemble.ts';
import { getForms } from '#lib/publish/cache/forms.ts';
import { Store } from '#lib/publish/cache/store.ts';
import { writeEntry } from '#lib/publish/write-entry.ts';
import { manifest, paths } from '../coming.ts';
import { site } from '../running.ts';

/** What the other build allows whom: it has a variant for who has granted something. */
const csps = { statistics: "default-src 'none'; img-src 'self' https://statistics.example" };

/**
 * Makes another build of the site: at the paths that speak of editions it has other bytes, another policy, and variants.
 * Returns its days.
 */
export async function makeOtherBuild(target: string): Promise<Folder[]> {
  const draft = `${target}.draft`;
  const days: Folder[] = [];
  for (const { entries, ...day } of manifest.folders) {
    const folder = join(draft, day.from);
    cpSync(join(site, day.from), folder, { recursive: true });
    const others = await Promise.all(
      paths.map(async (path): Promise<[string, Entry]> => {
        const { file, status, headers } = entries[path] as Entry;
        const bytes = Buffer.concat([readFileSync(join(folder, file)), Buffer.from('\n')]);
        const policy = `${headers['Content-Security-Policy']}; worker-src 'none'`;
        const changed = {
          ...headers,
          'Content-Security-Policy': policy,
          'Cache-Control': 'private, no-cache',
        };
        const forms = await getForms(bytes, 'quick', new Store(`${draft}.cache`));
        const entry = await writeEntry(folder, { file, status, headers: changed }, forms);
        return [path, { ...entry, csps }];
      }),
    );
    const other = { ...day, entries: { ...entries, ...Object.fromEntries(others) } };
    writeFileSync(join(draft, `${day.from}.json`), JSON.stringify(other));
    days.push(other);
  }
  vi.stubEnv('CONTENT_FOLDER', 'tests/fixtures/content');
  await assemble(draft, target);
  vi.unstubAllEnvs();
  for (const folder of [draft, `${draft}.cache`]) rmSync(folder, { recursive: true, force: true });
  return days;
}

/** What belongs together in an answer, of each build on each day: by it the name of the build and the day are found. */
export function listAnswers(builds: Record<string, Folder[]>): Map<string, string> {
  const known = new Map<string, string>();
  for (const [build, days] of Object.entries(builds))
    for (const { from, entries } of days)
      for (const path of paths)
        for (const answer of listForms(path, entries[path] as Entry)) known.set(answer, `${build} ${from}`);
  return known;
}

function listForms(path: string, { hashes, headers, csps = {} }: Entry): string[] {
  const policies = { '': headers['Content-Security-Policy'], ...csps };
  return Object.entries(policies).flatMap(([granted, policy]) =>
    Object.entries(hashes).flatMap(([coding, hash]) => {
      const name = coding === 'identity' ? '' : coding;
      const etag = `"${hashes.identity.slice(0, 22)}.${name}${granted && `.${granted}`}"`;
      const kept = headers['Cache-Control'];
      return [
        nameAnswer([path, 200, etag, policy, kept, name, hash]),
        nameAnswer([path, 304, etag, policy, kept, '', '']),
      ];
    }),
  );
}

/** Path, status, ETag, policy, cache, coding and the hash of the body, as one. */
export const nameAnswer = (
  parts: [string, number, string | undefined, string | undefined, string | undefined, string, string],
) => parts.join('\n');
