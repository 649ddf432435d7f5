import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Published } from '#lib/publish/cache/kept.ts';
import type { Output } from '#lib/publish/outputs.ts';
import { makeOutput, type Place } from '#lib/publish/threads/make-output.ts';

/** So many outputs a thread makes at a time: enough for all that compress, few enough to hold in memory. */
const atATime = 16;

/** As many outputs are made in the time in which a thread starts. */
const worthIt = 50;

/**
 * Makes all outputs of a build, telling how many are made, in at most so many threads: as many as are worth starting. What is
 * made is the same however many there are, in another order.
 */
export async function makeAll(
  outputs: Output[],
  place: Place,
  threads: number,
  tell: (done: number) => void,
): Promise<Published[]> {
  const others = Math.min(threads - 1, Math.floor(outputs.length / worthIt));
  const workers = Array.from(
    { length: others },
    () => new Worker(new URL('./thread.ts', import.meta.url), { workerData: place }),
  );
  const made: Published[] = [];
  const rest = [...outputs];
  const work = async (make: (part: Output[]) => Promise<Published[]>) => {
    for (let part = rest.splice(0, atATime); part.length > 0; part = rest.splice(0, atATime)) {
      made.push(...(await make(part)));
      tell(made.length);
    }
  };
  try {
    const own = work((part) => Promise.all(part.map((output) => makeOutput(output, place))));
    const theirs = workers.map((worker) =>
      work(async (part) => {
        const answer = once(worker, 'message');
        worker.postMessage(part);
        const [published] = await answer;
        return published;
      }),
    );
    await Promise.all([own, ...theirs]);
    return made;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
