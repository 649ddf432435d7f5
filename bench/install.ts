import { existsSync } from 'node:fs';
import { canInstallPackages, installPackages, run } from '../tests/debian.ts';

/** Sees to it that there are a Chromium, an nginx and wrk, and builds what is measured. */
export function installForBench(): void {
  if (!existsSync('/usr/bin/wrk') && canInstallPackages()) installPackages('wrk');
  run(process.execPath, 'tests/browser/install-chromium.ts');
  run(process.execPath, 'tests/server/install-nginx.ts');
  run('npm', 'run', '--silent', 'build');
}
