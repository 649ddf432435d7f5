import { existsSync } from 'node:fs';

if (existsSync('dist/server.mjs')) await import('../../dist/server.mjs');
else {
  console.error('Nothing is built yet: run "npm run build" first.');
  process.exitCode = 1;
}
