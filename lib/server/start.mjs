import { existsSync } from 'node:fs';

const server = 'dist/server.mjs';

if (existsSync(server)) {
  await import(`../../${server}`).catch(({ message }) => {
    console.error(`${server} cannot be run (${message}) — build it again.`);
    process.exit(1);
  });
} else {
  console.error('Nothing is built yet: run "npm run build" first.');
  process.exitCode = 1;
}
