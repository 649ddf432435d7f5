import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getAddress } from '#lib/address/origin.ts';
import type { Folder, Manifest } from '#lib/dist/manifest.ts';
import { listPolicies } from '#lib/policy/policies.ts';
import { bundleServer } from '#lib/publish/bundle-server.ts';
import { linkDay } from '#lib/publish/nginx/link-day.ts';
import { makeNginxLocations } from '#lib/publish/nginx/locations.ts';

/** What a machine needs besides the site (docs/running.md): nginx's server, its midnight, what starts ours and purges records. */
const recipes = [
  'nginx.conf',
  'flip.sh',
  'policies-flip.service',
  'policies-flip.timer',
  'policies-purge.service',
  'policies-purge.timer',
  'policies.service',
];
const recipesFolder = join(import.meta.dirname, '../../deploy');

/**
 * Makes one site of the days in a draft: the manifest, nginx's locations, the server. Then puts it in the place of
 * `target`, which is replaced as a whole, and only when everything has succeeded. Returns the name of the build. Throws when
 * the draft holds no day.
 */
export async function assemble(draft: string, target: string): Promise<string> {
  const names = (await readdir(draft)).filter((name) => name.endsWith('.json')).toSorted();
  const folders: Folder[] = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(draft, name), 'utf8'))),
  );
  const [first] = folders;
  if (!first) throw new Error(`There is no day in ${draft}: the build published nothing.`);
  const siteUrl = getAddress();
  const served = { siteUrl, policies: listPolicies(), folders };
  const site: Manifest = { build: hash(JSON.stringify(served)), ...served };
  const manifest = `${JSON.stringify(site, null, 2)}\n`;
  await writeFile(join(draft, 'manifest.json'), manifest);
  for (const folder of folders) {
    await writeFile(
      join(draft, folder.from, 'locations.conf'),
      makeNginxLocations(siteUrl, folder, site.build),
    );
  }
  await linkDay(draft, first.from);
  for (const name of recipes) await copyFile(join(recipesFolder, name), join(draft, name));
  await bundleServer(draft, siteUrl, manifest);
  for (const name of names) await rm(join(draft, name));
  // The old site stays whole until the new one is, and is away for no longer than a rename.
  const replaced = `${draft}.replaced`;
  await rm(replaced, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, replaced);
  await rename(draft, target);
  await rm(replaced, { recursive: true, force: true });
  return site.build;
}

/** Names a build by what is served, so that two builds of the same have one name and the same bytes. */
function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
