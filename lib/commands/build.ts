import { spawnSync } from 'node:child_process';
import { getTagId } from '#lib/consent/google.ts';
import { getSiteUrl } from '#lib/site.ts';

try {
  getSiteUrl();
  getTagId();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
const next = ['node_modules/next/dist/bin/next', 'build'];
process.exitCode = spawnSync(process.execPath, next, { stdio: 'inherit' }).status ?? 1;
