// Meets our server as strangers do, for ten minutes or as many seconds as the argument says: conversations of every kind,
// with a crowd standing by and visitors among them. Prints what was tried and what came of it; fails where anything failed.
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { keepCrowd } from '../tests/server/hostile/clients.ts';
import { conversations } from '../tests/server/hostile/conversations.ts';
import { converse } from '../tests/server/hostile/converse.ts';
import { countSockets, readMemory, watchMemory } from '../tests/server/hostile/process.ts';
import { visit } from '../tests/server/hostile/visitors.ts';
import { startOurs } from '../tests/server/running.ts';

const talkers = 24;
const bystanders = 300;
const mostMemory = 160;
const mostKept = 20;

const duration = Number(process.argv[2] ?? 600);
if (!(duration > 0)) throw new Error(`"${process.argv[2]}" is no number of seconds.`);
const seed = Number(process.argv[3] ?? Math.floor(Date.now() / 1000));

const server = await startOurs();
for (let count = 0; count < 2000; count++) await visit(server.port);
const before = readMemory(server);
const sockets = countSockets(server);
const counts = { connections: 0, pipelines: 0, requests: 0, resets: 0, 'left unread': 0 };
const faults = new Set<string>();
const visits = { made: 0, answered: 0 };
const end = performance.now() + duration * 1000;

const most = await watchMemory(server, async () => {
  const crowd = keepCrowd(server.port, bystanders);
  await Promise.all([...Array.from({ length: talkers }, (_, index) => talk(index)), stroll()]);
  crowd.stop();
});
const isBack = () => readMemory(server) <= before + mostKept && countSockets(server) <= sockets;
for (let waited = 0; waited < 60 && !isBack(); waited++) await wait(1000);
const after = readMemory(server);
const left = countSockets(server) - sockets;
const isRunning = server.process.exitCode === null;
const code = await server.stop();
const said = server.complaint().split('\n').slice(1).join('\n');

console.log(
  `In ${duration} seconds, from seed ${seed}, beside ${bystanders} clients that hold what they can:`,
);
for (const [name, count] of Object.entries(counts))
  console.log(`  ${name}: ${count.toLocaleString('en-GB')}`);
console.log(`  visitors answered: ${visits.answered} of ${visits.made}`);
console.log(
  `  memory: ${before.toFixed(1)} MB before, ${most.toFixed(1)} at most, ${after.toFixed(1)} after`,
);
for (const fault of faults) console.log(`  fault: ${fault}`);
if (said) console.log(`  said by the server: ${said}`);
const isSound =
  faults.size === 0 &&
  said === '' &&
  isRunning &&
  code === 0 &&
  left <= 0 &&
  most <= mostMemory &&
  after <= before + mostKept &&
  visits.answered >= visits.made * 0.99;
console.log(isSound ? 'Nothing failed.' : `Something failed (${left} sockets left, exit ${code}).`);
process.exit(isSound ? 0 : 1);

/** Has one conversation after another, each talker its own. */
async function talk(index: number): Promise<void> {
  for (let round = 0; performance.now() < end; round++) {
    for (const each of fc.sample(conversations, { seed: seed + round * talkers + index, numRuns: 50 })) {
      if (performance.now() >= end) break;
      counts.connections += 1;
      counts.requests += each.requests;
      if (each.requests > 1) counts.pipelines += 1;
      if (each.manner === 'resets') counts.resets += 1;
      if (each.manner === 'leaves') counts['left unread'] += 1;
      await converse(server.port, each).catch((error: Error) => faults.add(error.message));
    }
  }
}

/** Visits a page four times a second. */
async function stroll(): Promise<void> {
  while (performance.now() < end) {
    visits.made += 1;
    if (await visit(server.port)) visits.answered += 1;
    await wait(250);
  }
}
