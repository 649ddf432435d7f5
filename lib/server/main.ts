import '../check-node.mjs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { flushLog } from '#lib/server/log.ts';
import { makeServer } from '#lib/server/serve.ts';
import { makeSite, readBodies, readManifest } from '#lib/server/site.ts';

const mostThreads = 4;

// Memory before the last tenth of speed: figures in docs/decisions/0002-serve-from-memory.md.
const thrift = ['--semi-space-growth-factor=1', '--no-maglev', '--no-sparkplug'];
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
  await assertFree(port);
  // Only here can several sockets listen at one port, connections shared out by the system.
  const data = load();
  const count = process.platform === 'linux' ? Math.min(availableParallelism(), mostThreads) : 1;
  const threads = Array.from(
    { length: count - 1 },
    () => new Worker(import.meta.filename, { workerData: data }),
  );
  for (const thread of threads) thread.on('exit', (code) => code !== 0 && process.exit(code));
  const end = await listen(port, data);
  await Promise.all(threads.map((thread) => once(thread, 'message')));
  // Not among the lines of the log.
  console.error(`Serving ${import.meta.dirname} at http://localhost:${port}`);

  await signal;
  for (const thread of threads) thread.postMessage('close');
  await Promise.all([end(), ...threads.map((thread) => once(thread, 'exit'))]);
  process.exit(0);
}

async function runThread(): Promise<void> {
  const end = await listen(readPort(), workerData);
  parentPort?.postMessage('listening');
  parentPort?.once('message', end);
}

function readPort(): number {
  const value = process.env.PORT || '3000';
  const port = Number(value);
  if (/^\d+$/.test(value) && port >= 1 && port <= 65_535) return port;
  throw new Error(`PORT is "${value}" — write a number from 1 to 65535.`);
}

/** Throws when the port is taken: a shared one would be joined without a word. */
async function assertFree(port: number): Promise<void> {
  const probe = createServer().listen(port);
  await once(probe, 'listening').catch((error: NodeJS.ErrnoException) => {
    const isTaken = error.code === 'EADDRINUSE';
    throw new Error(
      isTaken ? `Port ${port} is in use — choose another, such as PORT=${port + 1}.` : error.message,
    );
  });
  probe.close();
  await once(probe, 'close');
}

/** Listens at a port; returns what ends that, with every answer and every line of the log on its way. */
async function listen(
  port: number,
  { manifest, bodies }: ReturnType<typeof load>,
): Promise<() => Promise<void>> {
  const { server, end } = makeServer(makeSite(manifest, bodies));
  server.listen({ port, reusePort: process.platform === 'linux' });
  await once(server, 'listening');
  return () => end().finally(flushLog);
}

/** Reads the site once, for all threads. */
function load() {
  try {
    const manifest = readManifest(import.meta.dirname, process.env.MANIFEST_SHA256);
    return { manifest, bodies: readBodies(import.meta.dirname, manifest) };
  } catch (error) {
    throw new Error(
      `The site in ${import.meta.dirname} is broken: ${(error as Error).message} — build it again.`,
    );
  }
}
