import type { Published } from '#lib/publish/cache/kept.ts';
import type { Output } from '#lib/publish/outputs.ts';
import type { Place } from '#lib/publish/threads/make-output.ts';
import type { Threads } from '#lib/publish/threads/threads.ts';

/** So many outputs a thread makes at a time: enough for all that compress, few enough to hold in memory. */
const atATime = 16;

/** Makes all outputs of a day, telling how many are made: the same however many threads there are, in another order. */
export async function makeAll(
  outputs: Output[],
  place: Place,
  threads: Threads,
  tell: (done: number) => void,
): Promise<Published[]> {
  const made: Published[] = [];
  const rest = [...outputs];
  const work = threads.take(outputs.length).map(async (make) => {
    for (let part = rest.splice(0, atATime); part.length > 0; part = rest.splice(0, atATime)) {
      made.push(...(await make(part, place)));
      tell(made.length);
    }
  });
  await Promise.all(work);
  return made;
}
