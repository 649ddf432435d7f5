import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Published } from '#lib/publish/cache/kept.ts';
import type { Output } from '#lib/publish/outputs.ts';
import { makeOutput, type Place } from '#lib/publish/threads/make-output.ts';

/** Makes some outputs of a day. */
export type Make = (outputs: Output[], place: Place) => Promise<Published[]>;

/** So many outputs are made in the time in which a thread starts. */
const worthIt = 50;

/** Rendering leaves much behind that is young: with more room for it, a thread tidies up half as often. */
const resourceLimits = { maxYoungGenerationSizeMb: 192 };

/** The threads of a build: they start where there is enough to do, and stay for all its days, as the first is what costs. */
export class Threads {
  private readonly most: number;
  private readonly env: NodeJS.ProcessEnv;
  private readonly workers: Worker[] = [];

  /** At most so many threads, none for all in the thread that asks, in an environment. */
  constructor(most: number, env: NodeJS.ProcessEnv = process.env) {
    this.most = most;
    this.env = env;
  }

  /** What makes so many outputs, side by side. */
  take(outputs: number): Make[] {
    if (this.most === 0) return [makeHere];
    const wanted = Math.min(this.most, Math.ceil(outputs / worthIt));
    while (this.workers.length < wanted) {
      const options = { env: this.env, resourceLimits };
      this.workers.push(new Worker(new URL('./thread.ts', import.meta.url), options));
    }
    return this.workers.map((worker) => async (...task) => {
      const answer = once(worker, 'message');
      worker.postMessage(task);
      const [published] = await answer;
      return published;
    });
  }

  /** Ends all threads. */
  async end(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}

/** Makes outputs in this thread. */
export const makeHere: Make = (outputs, place) =>
  Promise.all(outputs.map((output) => makeOutput(output, place)));
