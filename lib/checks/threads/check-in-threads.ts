import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { readFolder, readPolicies } from '#lib/checks/all.ts';
import type { Known } from '#lib/checks/known.ts';
import { findUnknown } from '#lib/checks/spelling/draft-words.ts';
import { type Found, type Rest, revive, type Share } from '#lib/checks/threads/share.ts';
import { type ContentError, sortByPlace } from '#lib/content-error.ts';

/** As many editions are checked in the time in which a thread starts. */
const worthIt = 60;

/**
 * Checks everything below `content/` as `checkContent` does, on as many cores as are worth starting: each takes a share of
 * the policies, tells the others what they need to know of it, and checks it. The new words of drafts are looked up between
 * the two, unless `isSpelled` by another check. What is found is in the order of the files, however many threads there are.
 */
export async function checkInThreads(
  today: string,
  isSpelled = false,
  most = availableParallelism(),
): Promise<ContentError[]> {
  const folder = readFolder(today);
  const { editions } = folder;
  const policies = [...new Set(editions.map(({ policy }) => policy))];
  const count = Math.max(1, Math.min(most, Math.floor(editions.length / worthIt), policies.length));
  // Where every core has a thread of its own, the helpers of each would take from another.
  if (count > 1) setFlagsFromString('--no-parallel-scavenge');
  const workers = Array.from({ length: count - 1 }, (_, place) => {
    const share: Share = { today, policies: policies.filter((_, index) => index % count === place + 1) };
    return new Worker(new URL('./thread.ts', import.meta.url), { workerData: share });
  });
  try {
    const told = workers.map((worker) => once(worker, 'message') as Promise<[Known]>);
    // What has no files any more, and is sealed, is nobody else’s.
    const isOwn = (policy: string) => policies.indexOf(policy) % count <= 0;
    const { known, check } = readPolicies(folder, isOwn, today);
    const all = [known, ...(await Promise.all(told)).flat()];
    const found = workers.map((worker) => once(worker, 'message') as Promise<[Found[]]>);
    const unknown = isSpelled ? new Map() : await findUnknown(all.flatMap(({ words }) => words));
    const rest: Rest = { all, unknown };
    for (const worker of workers) worker.postMessage(rest);
    const own = check(all, unknown);
    return sortByPlace([...folder.errors, ...own, ...(await Promise.all(found)).flat(2).map(revive)]);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
