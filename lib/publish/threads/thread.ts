// A thread of a build: makes what it is sent, and sends back what was made of it. A fault ends it, and with it the build.
import { parentPort } from 'node:worker_threads';
import { type Make, makeHere } from '#lib/publish/threads/threads.ts';

parentPort?.on('message', async ([outputs, place]: Parameters<Make>) => {
  // Which day it is, pages ask when they are rendered.
  process.env.AS_OF = place.day;
  parentPort?.postMessage(await makeHere(outputs, place));
});
