import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { getToday } from '#lib/content/days.ts';
import { type Published, restoreGroup } from '#lib/publish/cache/kept.ts';
import { frame, hashGroups } from '#lib/publish/cache/made-of.ts';
import type { Store } from '#lib/publish/cache/store.ts';

/** What of a day was made before, and what is to be made. */
export interface Plan {
  /** What is taken as it was, written to the day's folder already. */
  kept: Published[];
  /** Of each group of pages that is to be made, what it is made of. */
  due: Record<string, string>;
}

/**
 * Begins a day in a draft with all that was made before of the same, and says what is left. What belongs to no policy is made with
 * every policy that is: it tells of all of them. `all` says of what each group is made.
 */
export async function planDay(draft: string, store: Store, all = hashGroups()): Promise<Plan> {
  const folder = join(draft, getToday());
  await mkdir(folder, { recursive: true });
  const plan: Plan = { kept: [], due: {} };
  const { [frame]: whole = '', ...groups } = Object.fromEntries(all);
  const take = async (group: string, madeOf: string) => {
    const published = await restoreGroup(madeOf, folder, store);
    if (published) plan.kept.push(...published);
    else plan.due[group] = madeOf;
  };
  for (const [group, madeOf] of Object.entries(groups)) await take(group, madeOf);
  if (Object.keys(plan.due).length === 0) await take(frame, whole);
  else plan.due[frame] = whole;
  return plan;
}
