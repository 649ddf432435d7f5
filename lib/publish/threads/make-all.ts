import type { Published } from '#lib/publish/cache/kept.ts';
import type { Output } from '#lib/publish/outputs.ts';
import type { Place } from '#lib/publish/threads/make-output.ts';
import type { Threads } from '#lib/publish/threads/threads.ts';

/** So many outputs a thread makes at a time: enough for all that compress, few enough to hold in memory. */
const atATime = 16;
/** About so many shares are there for each thread: the last are done at about the same time. */
const sharesEach = 8;

/** Makes all outputs of a day, telling how many are made: the same however many threads there are, in another order. */
export async function makeAll(
  outputs: Output[],
  place: Place,
  threads: Threads,
  tell: (done: number) => void,
): Promise<Published[]> {
  const made: Published[] = [];
  const makers = threads.take(outputs.length);
  const times = Math.ceil(outputs.length / (sharesEach * makers.length * atATime));
  const shares = shareOut(outputs, times * atATime);
  const work = makers.map(async (make) => {
    for (let share = shares.shift(); share; share = shares.shift()) {
      for (let from = 0; from < share.length; from += atATime) {
        made.push(...(await make(share.slice(from, from + atATime), place)));
        tell(made.length);
      }
    }
  });
  await Promise.all(work);
  return made;
}

/**
 * Shares out outputs, at most so many a share: those of a policy in all its languages stay together, as a thread that makes
 * one of them has read what the others say.
 */
export function shareOut(outputs: Output[], most: number): Output[][] {
  const shares: Output[][] = [];
  for (const own of Map.groupBy(outputs, ({ path }) => path.split('/')[2]).values()) {
    for (let from = 0; from < own.length; from += most) {
      const part = own.slice(from, from + most);
      const last = shares.at(-1);
      if (last && last.length + part.length <= most) last.push(...part);
      else shares.push(part);
    }
  }
  return shares;
}
