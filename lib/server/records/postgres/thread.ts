// The thread that copies records to PostgreSQL: it is started where there is one, and nothing waits for it.
import { parentPort, workerData } from 'node:worker_threads';
import { report } from '#lib/server/process/report.ts';
import { startCopier } from '#lib/server/records/postgres/copier.ts';

const { path, address }: { path: string; address: string } = workerData;

process.on('uncaughtException', report);
const copier = startCopier(path, address);
parentPort?.postMessage('copying');
parentPort?.once('message', async () => {
  await copier.end();
  // A connection that does not answer would hold it up.
  process.exit();
});
