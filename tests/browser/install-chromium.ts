// Sees to it that the browser tests have a Chromium and a Thai font, and says what it does.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.ts';

const run = (command: string, ...words: string[]) => {
  console.log(`$ ${[command, ...words].join(' ')}`);
  const { status, error } = spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw error ?? new Error(`${command} ended with ${status}`);
};

const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
const thaiFont = '/usr/share/fonts/truetype/noto/NotoSansThai-Regular.ttf';

if (isDebianRoot && !(findChromium() && existsSync(thaiFont))) {
  console.log('No Chromium, or no Thai font for it: installing Debian’s packages.');
  run('apt-get', 'update');
  run(
    'apt-get',
    'install',
    '--yes',
    '--no-install-recommends',
    'chromium',
    'fonts-noto-core',
    'fonts-thai-tlwg',
  );
} else if (!findChromium()) {
  console.log('No Chromium on this machine: downloading Playwright’s own.');
  run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium');
}

const found = findChromium();
if (!found) throw new Error('There is no Chromium: install one, or name one in CHROMIUM_PATH.');
console.log(`Browser tests use ${found}`);
