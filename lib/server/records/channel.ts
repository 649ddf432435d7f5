import { BroadcastChannel } from 'node:worker_threads';
import type { NewRow } from '#lib/server/records/table.ts';

/** What the threads that serve and the one that writes say to each other. */
export type Said =
  /** Of a thread that serves: a row to write. */
  | { row: NewRow }
  /** Of the writer: the ids of rows that are on the disk. */
  | { written: string[] }
  /** Of the writer: that it has begun, and knows of no row. */
  | { begun: true };

/** Opens the line between the threads; `hear` gets what the others say. */
export function openChannel(hear: (said: Said) => void): { say: (said: Said) => void; close: () => void } {
  const channel = new BroadcastChannel('consent-records');
  channel.unref();
  channel.onmessage = ({ data }) => hear(data);
  return { say: (said) => channel.postMessage(said), close: () => channel.close() };
}
