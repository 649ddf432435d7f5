import { once } from 'node:events';
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
  const running = new Set<Worker>();
  let restarts = 0;
  let isEnding = false;

  const start = async (): Promise<void> => {
    const thread = new Worker(program, { workerData });
    running.add(thread);
    thread.on('error', report);
    const exited = once(thread, 'exit').then(() => restart(thread));
    await Promise.race([once(thread, 'message'), exited]).catch(report);
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
    for (const thread of running) thread.postMessage('close');
    await Promise.all([...running].map((thread) => once(thread, 'exit')));
  };
  return { begun: Promise.all(Array.from({ length: count }, start)), end };
}
