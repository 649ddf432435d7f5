// Sees to it that the browser tests have a Chromium, a Thai font, OpenSSL and poppler, and says what it does.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { canInstallPackages, installPackages, run } from '../debian.ts';
import { findChromium } from './chromium.ts';

const thaiFont = '/usr/share/fonts/truetype/noto/NotoSansThai-Regular.ttf';

if (canInstallPackages() && !(findChromium() && existsSync(thaiFont))) {
  console.log('No Chromium, or no Thai font for it: installing Debian’s packages.');
  const fonts = ['fonts-noto-core', 'fonts-thai-tlwg'];
  installPackages(...(findChromium() ? fonts : ['chromium', ...fonts]));
} else if (!findChromium()) {
  console.log('No Chromium on this machine: downloading Playwright’s own.');
  run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium');
}

if (spawnSync('openssl', ['version']).error && canInstallPackages()) installPackages('openssl');
if (spawnSync('pdftotext', ['-v']).error && canInstallPackages()) installPackages('poppler-utils');

const found = findChromium();
if (!found) throw new Error('There is no Chromium: install one, or name one in CHROMIUM_PATH.');
console.log(`Browser tests use ${found}`);
