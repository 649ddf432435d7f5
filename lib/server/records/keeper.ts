import { setTimeout as wait } from 'node:timers/promises';
import type { ConsentRecord, KeepRecord } from '#lib/consent/records/record.ts';
import { report } from '#lib/server/process/report.ts';
import { openChannel } from '#lib/server/records/channel.ts';

/** So long a visitor waits for the disk, in milliseconds; the row follows. */
const longestWait = 100;

/** So many rows of a thread may wait, some 30 MB: what comes beyond while nothing can be written is not kept. */
const mostWaiting = 50_000;

/** Keeps the records of a thread that serves. */
export interface Keeper {
  keep: KeepRecord;
  /** Waits for what is not on the disk yet, for two seconds at most. */
  end: () => Promise<void>;
}

/** Makes what gives records to the thread that writes them, and waits for each until it is on the disk; `most` may wait. */
export function makeKeeper(most = mostWaiting): Keeper {
  const waiting = new Map<string, () => void>();
  let isCounted = false;
  const { say, close } = openChannel((said) => {
    if (!('written' in said)) return;
    for (const id of said.written) {
      waiting.get(id)?.();
      waiting.delete(id);
    }
  });
  const count = () => {
    if (isCounted) return;
    isCounted = true;
    report(`Answers to the cookie banner that are given and not recorded yet: ${waiting.size}.`);
    setTimeout(() => {
      isCounted = false;
    }, 1000).unref();
  };
  const keep = (record: ConsentRecord) => {
    const record_id = crypto.randomUUID();
    if (waiting.size >= most) {
      report('Answers to the cookie banner are no longer recorded: too many wait for it.');
      return Promise.resolve(record_id);
    }
    return new Promise<string>((resolve) => {
      const late = setTimeout(() => {
        resolve(record_id);
        count();
      }, longestWait);
      waiting.set(record_id, () => {
        clearTimeout(late);
        resolve(record_id);
      });
      say({ row: { ...record, record_id } });
    });
  };
  const end = async () => {
    for (let waited = 0; waiting.size > 0 && waited < 20; waited++) await wait(longestWait);
    close();
  };
  return { keep, end };
}
