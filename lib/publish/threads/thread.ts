// A thread of `makeAll`: makes what it is sent, and sends back what was made of it. A fault ends it, and with it the build.
import { parentPort, workerData } from 'node:worker_threads';
import type { Output } from '#lib/publish/outputs.ts';
import { makeOutput, type Place } from '#lib/publish/threads/make-output.ts';

const place: Place = workerData;
parentPort?.on('message', async (outputs: Output[]) => {
  parentPort?.postMessage(await Promise.all(outputs.map((output) => makeOutput(output, place))));
});
