// A thread of the check: reads its share of the policies, tells what is to be known of them, and checks them when it knows
// the same of all others.
import { parentPort, workerData } from 'node:worker_threads';
import { readFolder, readPolicies } from '#lib/checks/all.ts';
import type { Found, Rest, Share } from '#lib/checks/threads/share.ts';

const { policies, today } = workerData as Share;
const { known, check } = readPolicies(readFolder(today), (policy) => policies.includes(policy), today);
parentPort?.once('message', ({ all, unknown }: Rest) => {
  const found = check(all, unknown).map(({ file, line, column, problem, remedy, isWarning }): Found => {
    return { file, line, column, problem, remedy, isWarning };
  });
  parentPort?.postMessage(found);
});
parentPort?.postMessage(known);
