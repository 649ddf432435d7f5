import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from './tests/browser/chromium.ts';

const [port, out, ...paths] = process.argv.slice(2);
const b = await chromium.launch({ args: chromiumArguments, executablePath: findChromium() as string });
for (const [name, viewport, colorScheme] of [
  ['phone', { width: 360, height: 740 }, 'light'],
  ['desk', { width: 1280, height: 900 }, 'dark'],
  ['deskl', { width: 1280, height: 900 }, 'light'],
] as const) {
  const c = await b.newContext({ viewport, colorScheme });
  const p = await c.newPage();
  await c.addCookies([]);
  for (const path of paths) {
    await p.goto(`http://localhost:${port}${path}`);
    await p.evaluate(() => {
      delete document.documentElement.dataset.consent;
    });
    await p.screenshot({ path: `${out}/${path.replaceAll('/', '_')}-${name}.png`, fullPage: false });
    await p.screenshot({ path: `${out}/${path.replaceAll('/', '_')}-${name}-full.png`, fullPage: true });
  }
}
await b.close();
