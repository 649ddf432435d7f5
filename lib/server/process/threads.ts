import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { report } from '#lib/server/process/report.ts';

/** How often threads are started again in the life of a server; what fails more often is better seen than hidden. */
const mostRestarts = 10;
const pause = 1000;

/** Threads beside the first. */
export interface Threads {
  /** Resolves when each one serves, or has failed to. */
  begun: Promise<unknown>;
  /** Lets each one finish what it serves. */
  end: () => Promise<unknown>;
}

/** Starts threads of this program. One that dies is started again, while the others go on serving. */
export function startThreads(count: number, program: string, workerData: unknown): Threads {
  /** Each with its end. */
  const running = new Map<Worker, Promise<unknown>>();
  let restarts = 0;
  let isEnding = false;

  const start = async (): Promise<void> => {
    const thread = new Worker(program, { workerData });
    const exit = until(thread, 'exit');
    running.set(thread, exit);
    thread.on('error', report);
    await Promise.race([until(thread, 'message'), exit.then(() => restart(thread))]);
  };
  const restart = async (thread: Worker): Promise<void> => {
    running.delete(thread);
    if (isEnding) return;
    const isLast = restarts === mostRestarts;
    report(`A thread has ended, after ${restarts} others${isLast ? ': it is not started again.' : '.'}`);
    if (isLast) return;
    restarts += 1;
    await wait(pause, undefined, { ref: false });
    if (!isEnding) await start();
  };
  const end = async (): Promise<void> => {
    isEnding = true;
    for (const thread of running.keys()) thread.postMessage('close');
    await Promise.all(running.values());
  };
  return { begun: Promise.all(Array.from({ length: count }, start)), end };
}

/** Not `once` of node:events: an error, which comes before the end, would end the wait for it. */
function until(thread: Worker, event: 'exit' | 'message'): Promise<unknown> {
  return new Promise((resolve) => thread.once(event, resolve));
}
