import { writeSync } from 'node:fs';

/** What is logged of an answer: nothing that tells one visitor from another (GDPR Art. 5(1)(c)). */
interface LogEntry {
  /** None where what came was no request. */
  method: string | undefined;
  path: string | undefined;
  status: number;
  bytes: number;
  milliseconds: number;
}

// Lines wait as bytes (as strings they would outlive the request and fill the heap), and are written in pieces that a
// pipe takes whole (PIPE_BUF of pipe(7)), so that lines of several threads never mix.
const waiting = Buffer.alloc(4096);
const longestLine = 512;
const pause = new Int32Array(new SharedArrayBuffer(4));
const longestWait = 20;
let used = 0;
let isTimed = false;
/** For how many more milliseconds a full pipe is waited for. */
let patience = longestWait;

/** Logs one answer as a line of JSON, without address, query or cookies; lines are written together. */
export function log({ method, path, status, bytes, milliseconds }: LogEntry): void {
  if (used > waiting.length - longestLine) flushLog();
  // One timer for all lines: those for each piece would outlive the nursery, and fill the heap by 100 KB a second.
  if (!isTimed) setInterval(flushLog, 200).unref();
  isTimed = true;
  const line = { time: Date.now(), method, path, status, bytes, ms: Math.round(milliseconds * 10) / 10 };
  used += waiting.write(`${JSON.stringify(line)}\n`, used);
}

/**
 * Writes the lines that still wait. Those that nobody takes are dropped: neither a full disk nor a reader that has stopped
 * reading holds up the site.
 */
export function flushLog(): void {
  const end = used;
  used = 0;
  for (let written = 0; written < end; ) {
    try {
      written += writeSync(1, waiting, written, end - written);
      patience = longestWait;
    } catch (error) {
      // Who did not read during the last wait is waited for no more until there is room again.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN' || patience === 0) return;
      patience -= 1;
      Atomics.wait(pause, 0, 0, 1);
    }
  }
}
