import { CommandError } from '#lib/cli/command.ts';
import { chromiumArguments, findChromium } from '#lib/cli/pdf/chromium.ts';

/**
 * Prints a page as the site has it at an address: a tagged PDF with an outline (PDF/UA: ISO 14289). Its links lead where
 * they lead on the site, of which nothing is asked. Throws a CommandError where there is no browser to print it.
 */
export async function printPage(html: string, address: string): Promise<Buffer> {
  const { chromium } = await loadPlaywright();
  const executablePath = findBrowser(chromium.executablePath());
  const browser = await chromium.launch({ args: chromiumArguments, executablePath });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.route('**/*', (route) =>
      route.request().url() === address
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    );
    await page.goto(address);
    return await page.pdf({ format: 'A4', tagged: true, outline: true });
  } finally {
    await browser.close();
  }
}

/** A tool of development: where the project was installed without those, there is none. */
async function loadPlaywright() {
  try {
    return await import('@playwright/test');
  } catch {
    throw new CommandError('What prints pages is not installed — npm ci');
  }
}

function findBrowser(downloaded: string): string {
  const remedy = 'install Chromium, Google Chrome or Microsoft Edge, or name one in CHROMIUM_PATH';
  try {
    const found = findChromium(downloaded);
    if (found) return found;
  } catch (error) {
    throw new CommandError(`${(error as Error).message} — ${remedy}`);
  }
  throw new CommandError(`There is no Chromium on this machine to print with — ${remedy}`);
}
