import { afterAll, beforeAll, expect } from 'vitest';
import { type Running, startOurs } from '../running.ts';
import { countSockets } from './process.ts';
import { visit } from './visitors.ts';

/** What the server may take, in MB, once it has answered some thousand requests. */
export const mostMemory = 160;

/** What it may keep of that, in MB, when it is over. */
export const mostKept = 20;

/** What random conversations begin with: the same in every run. */
export const seed = 20_261_125;

/** Our server, warm, and how many sockets it has while nobody is connected. */
interface Met extends Running {
  quiet: number;
}

/**
 * Runs our server for the tests of a file; returns what gives it. At the end it must still run, and have complained of
 * nothing.
 */
export function runOurServer(): () => Met {
  let ours: Met;
  beforeAll(async () => {
    const running = await startOurs();
    ours = { ...running, quiet: countSockets(running) };
    // So that what is measured later is not what a program takes when it first runs.
    for (let count = 0; count < 2000; count++) await visit(ours.port);
  });
  afterAll(async () => {
    expect(ours.process.exitCode).toBe(null);
    expect(ours.complaint().split('\n').filter(Boolean)).toEqual([expect.stringMatching(/^Serving /)]);
    expect(await ours.stop()).toBe(0);
  });
  return () => ours;
}
