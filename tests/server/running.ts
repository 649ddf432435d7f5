import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** The site under test: of the frozen content, as of a day on which an edition of each policy is still to come. */
export const site = 'test-results/editions';

/** The same content on another day, below the path `/legal` of its host. */
export const below = 'test-results/below';

/** A server under test, on a port of the loopback interface. */
export interface Running {
  port: number;
  process: ChildProcess;
  /** Ends it with SIGTERM; resolves to its exit code. */
  stop: () => Promise<number | null>;
  /** What it has written to standard error. */
  complaint: () => string;
}

/** Starts a program and waits until it accepts connections at `port`. Throws with its output when it ends before. */
export async function start(
  port: number,
  command: string,
  words: string[],
  env: Record<string, string> = {},
): Promise<Running> {
  const child = spawn(command, words, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr?.on('data', (data) => {
    complaint += data;
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    return child.exitCode;
  };
  for (let waited = 0; waited < 10_000; waited += 10) {
    if (child.exitCode !== null) throw new Error(`${command} ended with ${child.exitCode}: ${complaint}`);
    if (await isOpen(port)) return { port, process: child, stop, complaint: () => complaint };
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await stop();
  throw new Error(`${command} does not answer at port ${port}: ${complaint}`);
}

/** Finds a port that is free. */
export async function findPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function isOpen(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/healthz`).then(
    () => true,
    () => false,
  );
}

/**
 * Starts our server on what was built. Its clock is ahead of this one by `offset` milliseconds; `hook`, a file of this
 * folder, is loaded before it in every thread; `records` is where it keeps
 * them, `copies` the PostgreSQL to which it copies them.
 */
export async function startOurs(
  dist = site,
  offset = 0,
  hook?: string,
  records = 'off',
  copies = '',
): Promise<Running> {
  const port = await findPort();
  const hooks = [...(offset === 0 ? [] : ['clock.ts']), ...(hook ? [hook] : [])];
  const words = hooks.flatMap((name) => ['--import', join(import.meta.dirname, name)]);
  const env = {
    PORT: String(port),
    CLOCK_OFFSET: String(offset),
    CONSENT_RECORDS: records,
    CONSENT_RECORDS_POSTGRES: copies,
  };
  return start(port, process.execPath, [...words, `${dist}/server.mjs`], env);
}
