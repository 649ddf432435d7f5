// The thread that writes the records of all others: a disk that is slow holds up no page.
import { parentPort, workerData } from 'node:worker_threads';
import { report } from '#lib/server/process/report.ts';
import { openChannel } from '#lib/server/records/channel.ts';
import { makeWriter } from '#lib/server/records/writer.ts';

const path: string = workerData;

process.on('uncaughtException', report);
const { say, close } = openChannel((said) => {
  if ('row' in said) writer.add(said.row);
});
const writer = makeWriter(path, (written) => say({ written }));
say({ begun: true });
parentPort?.postMessage('writing');
parentPort?.once('message', () => {
  writer.end();
  close();
});
