import '../check-node.mjs';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { flushLog } from '#lib/server/log.ts';
import { claimPort, readPort } from '#lib/server/process/claim-port.ts';
import { greet } from '#lib/server/process/greet.ts';
import { readMostInMemory } from '#lib/server/process/most-in-memory.ts';
import { report } from '#lib/server/process/report.ts';
import { startThreads } from '#lib/server/process/threads.ts';
import { tidyUp } from '#lib/server/process/tidy.ts';
import { type Bodies, readBodies, readManifest } from '#lib/server/read-dist.ts';
import { makeKeeper } from '#lib/server/records/keeper.ts';
import { startRecording } from '#lib/server/records/start.ts';
import { makeServer } from '#lib/server/serve.ts';
import { makeSite } from '#lib/server/served-site.ts';

/** What each thread is started with. */
interface Task {
  manifest: ReturnType<typeof readManifest>;
  bodies: Bodies;
  port: number;
  isShared: boolean;
  mostConnections: number;
  /** Whether answers to the cookie banner are recorded. */
  isRecording: boolean;
}

const mostThreads = 4;
/** Connections of the whole process, and the descriptors that it keeps for itself. */
const mostConnections = 4096;
const ownDescriptors = 64;

// Memory before the last tenth of speed: figures in docs/decisions/0002-serve-from-memory.md.
const thrift = ['--semi-space-growth-factor=1', '--heap-growing-percent=40', '--no-maglev', '--no-sparkplug'];
for (const flag of thrift) setFlagsFromString(flag);

// Nobody reads, or the disk is full: the site goes on. On a pipe, to be asked for is what makes the stream one that never blocks.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

try {
  if (isMainThread) await run();
  else await runThread();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

/** Serves on one thread for each core, until a signal ends them all. */
async function run(): Promise<void> {
  const signal = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  const port = readPort();
  const claim = await claimPort(port);
  const count = claim.isShared ? Math.min(availableParallelism(), mostThreads) : 1;
  const site = load();
  const recording = startRecording();
  const task: Task = {
    ...site,
    port,
    isShared: claim.isShared,
    mostConnections: Math.max(1, Math.floor(findMostConnections() / count)),
    isRecording: recording.isOn,
  };
  const end = await listen(task);
  const threads = startThreads(count - 1, import.meta.filename, task);
  await Promise.race([threads.begun, signal]);
  tidyUp();
  // Not among the lines of the log.
  report(greet(import.meta.dirname, port, task.manifest.siteUrl));

  await signal;
  claim.release();
  await Promise.all([end(), threads.end()]);
  await recording.end();
  process.exit(0);
}

async function runThread(): Promise<void> {
  const end = await listen(workerData);
  parentPort?.postMessage('listening');
  parentPort?.once('message', end);
}

/** Listens at a port; returns what ends that, with every answer and every line of the log on its way. */
async function listen({ manifest, bodies, ...task }: Task): Promise<() => Promise<void>> {
  const keeper = task.isRecording ? makeKeeper() : undefined;
  const site = {
    ...makeSite(manifest, bodies, import.meta.dirname),
    ...(keeper ? { keep: keeper.keep } : {}),
  };
  const { server, end } = makeServer(site, task.mostConnections);
  server.listen({ port: task.port, reusePort: task.isShared });
  await once(server, 'listening');
  // From here on the site goes on, whatever happens: a connection that an error has left behind ends with its time.
  server.on('error', report);
  process.on('uncaughtException', report);
  return () =>
    end()
      .then(() => keeper?.end())
      .finally(flushLog);
}

/** Reads the site once, for all threads. */
function load(): Pick<Task, 'manifest' | 'bodies'> {
  const most = readMostInMemory();
  try {
    const manifest = readManifest(import.meta.dirname, process.env.MANIFEST_SHA256);
    return { manifest, bodies: readBodies(import.meta.dirname, manifest, most) };
  } catch (error) {
    throw new Error(
      `The site in ${import.meta.dirname} is broken: ${(error as Error).message} — build it again.`,
    );
  }
}

/** As many as the system gives descriptors for: beyond that it would take connections and drop them. */
function findMostConnections(): number {
  if (process.platform !== 'linux') return mostConnections;
  const [, descriptors] = /^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? [];
  return Math.min(mostConnections, Number(descriptors ?? Number.POSITIVE_INFINITY) - ownDescriptors);
}
