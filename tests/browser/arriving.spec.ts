// On a slow network a page comes in parts, each of which is painted: what is read stays where it is.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { getOrigin, ports } from './ports.ts';

/**
 * Passes on a page in parts of a TCP segment each, every one of them once the browser has painted what came before. A part ends
 * at a space: of a word that is cut in two, the first half may yet have to follow the other to the next line.
 */
async function startTrickle(site: string) {
  const server = createServer(async (asked, answer) => {
    const found = await fetch(site + asked.url);
    const policy = found.headers.get('content-security-policy') ?? '';
    answer.writeHead(found.status, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy });
    const bytes = Buffer.from(await found.arrayBuffer());
    for (let start = 0, end = 0; start < bytes.length; start = end) {
      const space = start + 1460 < bytes.length ? bytes.lastIndexOf(' ', start + 1460) : -1;
      end = space > start ? space + 1 : start + 1460;
      answer.write(bytes.subarray(start, end));
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    answer.end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, close };
}

for (const path of ['/th/privacy', '/en/cookies', '/cs/privacy/2026-11-22', '/cs/404']) {
  for (const width of [360, 1280]) {
    test(`nothing moves while ${path} comes in parts, ${width} px wide`, async ({ page }) => {
      const trickle = await startTrickle(getOrigin(ports.onItsDay));
      await page.setViewportSize({ width, height: 640 });
      // Whether the banner was ever shown where the page asks by itself.
      await page.addInitScript(() => {
        const look = () => {
          if (document.getElementById('cookie-banner')?.checkVisibility())
            document.documentElement.dataset.asked = '';
          if (document.readyState !== 'complete') requestAnimationFrame(look);
        };
        look();
      });
      await page.goto(trickle.url + path);
      const moved = await page.evaluate(() => {
        const observer = new PerformanceObserver(() => {});
        observer.observe({ type: 'layout-shift', buffered: true });
        const shifts = observer.takeRecords() as unknown as { value: number }[];
        return shifts.reduce((sum, { value }) => sum + value, 0);
      });
      // The footer of a page that is shorter than the window grows at its end.
      expect(moved).toBeLessThan(0.01);
      await expect(page.locator('#cookie-banner')).toBeVisible({ visible: !path.endsWith('/cookies') });
      if (path.endsWith('/cookies')) await expect(page.locator('html')).not.toHaveAttribute('data-asked');
      trickle.close();
    });
  }
}
