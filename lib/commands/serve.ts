import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';

const port = Number(process.env.PORT || 3000);

if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  fail(`PORT is "${process.env.PORT}" — write a number from 1 to 65535.`);
} else if (!existsSync('.next/BUILD_ID')) {
  fail('Nothing is built yet — run "npm run build" first.');
} else {
  const probe = createServer();
  probe.on('error', () => fail(`Port ${port} is in use — choose another: PORT=3001 npm run serve`));
  probe.listen(port, () => probe.close(start));
}

function start(): void {
  const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
  next.on('exit', (code) => process.exit(code ?? 0));
}

function fail(line: string): void {
  console.error(line);
  process.exitCode = 1;
}
