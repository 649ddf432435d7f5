/** What is logged of an answer: nothing that tells one visitor from another (GDPR Art. 5(1)(c)). */
interface LogEntry {
  method: string;
  path: string | undefined;
  status: number;
  bytes: number;
  milliseconds: number;
}

// Lines wait as bytes: as strings they would outlive the request and fill the heap.
const waiting = Buffer.alloc(65_536);
const longestLine = 4096;
let used = 0;

/** Logs one answer as a line of JSON, without address, query or cookies; lines are written together. */
export function log({ method, path, status, bytes, milliseconds }: LogEntry): void {
  if (used > waiting.length - longestLine) flushLog();
  if (used === 0) setTimeout(flushLog, 200).unref();
  const line = { time: Date.now(), method, path, status, bytes, ms: Math.round(milliseconds * 10) / 10 };
  used += waiting.write(`${JSON.stringify(line)}\n`, used);
}

/** Writes the lines that still wait. */
export function flushLog(): void {
  if (used > 0) process.stdout.write(Buffer.from(waiting.subarray(0, used)));
  used = 0;
}
