import { BroadcastChannel } from 'node:worker_threads';
import type { NewRow } from '#lib/server/records/table.ts';

/** What the threads that serve say to the one that writes, a row to write, and it to them: the ids of rows on the disk. */
export type Said = { row: NewRow } | { written: string[] };

/** Opens the line between the threads; `hear` gets what the others say. */
export function openChannel(hear: (said: Said) => void): { say: (said: Said) => void; close: () => void } {
  const channel = new BroadcastChannel('consent-records');
  channel.unref();
  channel.onmessage = ({ data }) => hear(data);
  return { say: (said) => channel.postMessage(said), close: () => channel.close() };
}
