// Loaded before the server (`node --import`): the threads beside the first end by an error soon after they have begun.
import { isMainThread } from 'node:worker_threads';

if (!isMainThread) setTimeout(() => process.exit(7), 300);
