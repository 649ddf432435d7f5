import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import type { Folder, Manifest } from '#lib/dist/manifest.ts';
import { verifyChain } from '#lib/server/records/chain.ts';
import { site } from '../running.ts';

/** So long a visitor waits for the disk at most, in milliseconds. */
const longestWait = 100;

/** What the form of the English pages of a site says where all is refused: read from them, so that it is what they send. */
export function readRefusal(dist = site): string {
  const { folders }: Manifest = JSON.parse(readFileSync(`${dist}/manifest.json`, 'utf8'));
  const [{ from, entries }] = folders as [Folder];
  const page = readFileSync(`${dist}/${from}/${entries['/en']?.file}`, 'utf8');
  const [banner = ''] = /<form[^>]*action="?[^" >]*\/consent.*?<\/form>/s.exec(page) ?? [];
  const fields = [...banner.matchAll(/<input[^>]*type="?hidden[^>]*>/g)].map(([input]) => {
    const read = (name: string) => new RegExp(`${name}="?([^" >]*)`).exec(input)?.[1] ?? '';
    return `${read('name')}=${read('value')}`;
  });
  return ['choice=reject', ...fields].join('&');
}

let refusal: string | undefined;

const form = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: '*/*' };

/** Answers the banner as our script does. Resolves to what was answered, and within how many milliseconds. */
export async function choose(port: number): Promise<{ status: number; ms: number }> {
  refusal ??= readRefusal();
  const begin = performance.now();
  const url = `http://127.0.0.1:${port}/consent`;
  const { status } = await fetch(url, { method: 'POST', body: refusal, headers: form });
  return { status, ms: performance.now() - begin };
}

/** What came of choices: how many were answered, and how many so soon that they must have been on the disk. */
export interface Answered {
  all: number;
  kept: number;
}

/** Makes `rate` choices a second for some seconds, beside one another; what is answered is counted as it comes. */
export async function chooseOften(port: number, rate: number, seconds: number): Promise<Answered> {
  const answered = { all: 0, kept: 0 };
  const begin = performance.now();
  const pending: Promise<void>[] = [];
  for (let made = 0; made < rate * seconds; made++) {
    const due = begin + (made / rate) * 1000;
    if (due > performance.now()) await wait(due - performance.now());
    const one = choose(port).then(
      ({ status, ms }) => {
        if (status !== 204) throw new Error(`A choice was answered with ${status}`);
        answered.all += 1;
        if (ms < longestWait) answered.kept += 1;
      },
      // Nobody is there any more to answer.
      () => {},
    );
    pending.push(one);
  }
  await Promise.all(pending);
  return answered;
}

/** How many records a file has. Throws where its chain has a fault. */
export function countKept(path: string): number {
  const database = new DatabaseSync(path, { readOnly: true });
  const { records, faults } = verifyChain(database);
  database.close();
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return records;
}
