import { isDeepStrictEqual } from 'node:util';
import type { Entry } from '#lib/dist/manifest.ts';
import { getEffort } from '#lib/publish/budgets.ts';
import { findForms } from '#lib/publish/cache/forms.ts';
import { frame } from '#lib/publish/cache/made-of.ts';
import type { Store } from '#lib/publish/cache/store.ts';
import type { PublishedPage } from '#lib/publish/summary.ts';
import { writeEntry } from '#lib/publish/write-entry.ts';

/** An address of the site as it was published; a page, with what it weighs. */
export interface Published {
  path: string;
  entry: Entry;
  page?: PublishedPage;
}

/** Keeps what was published of groups of pages; `due` says of each what it was made of. */
export async function keepGroups(
  due: Record<string, string>,
  published: Published[],
  store: Store,
): Promise<void> {
  const groups = Map.groupBy(published, ({ path }) => findGroup(path, due));
  for (const [group, madeOf] of Object.entries(due)) {
    await store.write(nameGroup(madeOf), groups.get(group) ?? []);
  }
}

/** The group to which an address belongs: that of the edition of a policy, else that of the policy, else the frame. */
export function findGroup(path: string, groups: Record<string, string>): string {
  const [, , policy = frame, edition = ''] = path.split('/');
  const names = [`${policy}/${edition.slice(0, 'YYYY-MM-DD'.length)}`, policy];
  return names.find((name) => Object.hasOwn(groups, name)) ?? frame;
}

/**
 * Writes the group of pages that was made of the same before into a day's `folder`, and returns what that is; nothing where
 * it was not kept, or any of its files is not as it was.
 */
export async function restoreGroup(
  madeOf: string,
  folder: string,
  store: Store,
): Promise<Published[] | undefined> {
  const published = await store.read<Published[]>(nameGroup(madeOf));
  const found = await Promise.all(
    (published ?? []).map(async ({ path, entry, page }) => {
      const { bytes: _, hashes, ...served } = entry;
      const forms = await findForms(hashes.identity, getEffort(path, page !== undefined), store);
      return forms && isDeepStrictEqual(await writeEntry(folder, served, forms), entry);
    }),
  );
  return found.every(Boolean) ? published : undefined;
}

function nameGroup(madeOf: string): string {
  return `group ${madeOf}`;
}
