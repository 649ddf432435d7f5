import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getToday } from '#lib/content/days.ts';
import { type Published, restoreGroup } from '#lib/publish/cache/kept.ts';
import { frame, hashGroups } from '#lib/publish/cache/made-of.ts';
import type { Store } from '#lib/publish/cache/store.ts';

/** What of a day was made before, and what is to be made. */
export interface Plan {
  /** What is taken as it was, written to the day's folder already. */
  kept: Published[];
  /** Of which policies and editions that is, by the names of their groups; `{policy}/` where it is all of a policy. */
  names: string[];
  /** Of each group of pages that is to be made, what it is made of. */
  due: Record<string, string>;
}

/**
 * Begins a day in a draft with all that was made before of the same, and writes down for the build of Next what is left. What
 * belongs to no policy is made with every policy that is: it tells of all of them. `all` says of what each group is made.
 */
export async function planDay(draft: string, store: Store, all = hashGroups()): Promise<Plan> {
  const folder = join(draft, getToday());
  await mkdir(folder, { recursive: true });
  const plan: Plan = { kept: [], names: [], due: {} };
  const { [frame]: whole = '', ...groups } = Object.fromEntries(all);
  const policies = Map.groupBy(Object.entries(groups), ([group]) => group.split('/')[0]);
  for (const [policy, own] of policies) {
    const names: string[] = [];
    for (const [group, madeOf] of own) {
      const canBe = canName([...plan.names, ...names, group]);
      const published = canBe && (await restoreGroup(madeOf, folder, store));
      if (published) names.push(group);
      if (published) plan.kept.push(...published);
      else plan.due[group] = madeOf;
    }
    plan.names.push(...(names.length === own.length ? [`${policy}/`] : names));
  }
  const rest = Object.keys(plan.due).length === 0 && (await restoreGroup(whole, folder, store));
  if (rest) plan.kept.push(...rest);
  else plan.due[frame] = whole;
  await writeFile(locate(draft), JSON.stringify(plan));
  return plan;
}

/** Takes what was planned for the day that is built; nothing where `next build` runs by itself, which makes everything. */
export async function takePlan(draft: string): Promise<Plan | undefined> {
  if (!existsSync(locate(draft))) return undefined;
  const plan: Plan = JSON.parse(await readFile(locate(draft), 'utf8'));
  await rm(locate(draft));
  return plan;
}

/** The variable for Next's processes that names the pages that are kept (`takeDue`). */
export function nameKept({ names }: Pick<Plan, 'names'>): Record<string, string> {
  return { KEPT_PAGES: names.join(' ') };
}

/** Whether so much can be named in a variable: on Windows it ends at 32,767 characters. */
function canName(names: string[]): boolean {
  return names.join(' ').length < 30_000;
}

function locate(draft: string): string {
  return join(draft, `${getToday()}.plan`);
}
