// Takes the pictures of the guides, and the main pages, from the real pages of the frozen content, as of a fixed day: npm run
// pictures.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../tests/browser/chromium.ts';
import { startPreview } from '../../tests/preview-server.ts';
import { takeMainPages } from './main-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const day = '2026-12-01';
const env = { ...process.env, AS_OF: day, CONTENT_FOLDER: join(folder, 'content') };
cpSync('tests/fixtures/content', env.CONTENT_FOLDER, { recursive: true });

const server = await startPreview('.', env);
const executablePath = findChromium();
const browser = await chromium.launch({
  args: chromiumArguments,
  ...(executablePath ? { executablePath } : {}),
});
try {
  await takeMainPages(browser, day);
  runContent('new', 'cookies', '2027-04-01');
  edit('en/cookies/2027-04-01.md', (text) =>
    text.replace(/^(## [^\n]*\{#duration\}\n\n)/m, '$1Some cookies stay <b>longer</b> than others. '),
  );
  runContent('status', '--html');
  const page = await browser.newPage({ viewport: { width: 1000, height: 560 } });
  // The first page is compiled when it is asked for.
  page.setDefaultTimeout(300_000);
  await page.goto(`${server.origin}/en/privacy`);
  const saved = page.waitForResponse('**/consent');
  await page.getByRole('button', { name: 'Reject all' }).first().click();
  await saved;
  await take('announcement', '/en/privacy', 'article');
  await take('changes', '/en/privacy/2027-03-01/changes', 'article');
  await take('draft', '/en/cookies/2027-04-01', 'body');
  await take('place', '/en/cookies/2027-04-01', '#duration');
  await page.goto(`file://${join(folder, 'status.html')}`);
  await page.screenshot({ path: 'docs/pictures/status.png' });

  async function take(name: string, path: string, place: string): Promise<void> {
    await page.goto(server.origin + path, { waitUntil: 'networkidle' });
    await page
      .locator(place)
      .first()
      .evaluate((element) => element.scrollIntoView());
    await page.screenshot({ path: `docs/pictures/${name}.png` });
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true });
}

function runContent(...words: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['lib/cli/content.ts', ...words], { env });
  if (status !== 0) throw new Error(`npm run content ${words.join(' ')}: ${stderr}`);
}

function edit(path: string, change: (text: string) => string): void {
  const file = join(env.CONTENT_FOLDER, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
