// Loaded before the server (`node --import`): no thread but the first can start.
import { isMainThread } from 'node:worker_threads';

if (!isMainThread) throw new Error('This thread cannot start.');
