import type { Page } from '@playwright/test';

/** What a page has cost: its requests by path, and all bytes with headers as the browser counts them. */
export interface Traffic {
  paths: string[];
  bytes: number;
}

/**
 * Counts what a page costs from now on. The tab's icon is not counted: the browser asks for one by itself, whatever
 * the page holds, once a day for the whole site.
 */
export async function countTraffic(page: Page): Promise<Traffic> {
  const traffic: Traffic = { paths: [], bytes: 0 };
  const icons = new Set<string>();
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  client.on('Network.requestWillBeSent', ({ request, requestId }) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/favicon.svg') icons.add(requestId);
    else traffic.paths.push(pathname);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!icons.has(requestId)) traffic.bytes += encodedDataLength;
  });
  return traffic;
}
