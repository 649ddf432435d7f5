import { writeSync } from 'node:fs';

const lately = new Map<string, number>();
const minute = 60_000;

/** Says on standard error what nobody expected, the same thing once a minute, without ever waiting for a reader. */
export function report(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const now = performance.now();
  if (now - (lately.get(text) ?? -minute) < minute) return;
  if (lately.size === 100) lately.clear();
  lately.set(text, now);
  try {
    writeSync(2, `${text}\n`);
  } catch {
    // Nobody reads, or the disk is full: the site goes on.
  }
}
