import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { ports } from './ports.ts';

/** Where the site with Google's tag is. */
export const site = `https://localhost:${ports.tagged}`;

/** The site as built with Google's tag; its hosts are answered here. */
export const test = base.extend<{ asked: string[] }>({
  baseURL: site,
  asked: async ({ context }, use) => {
    const asked: string[] = [];
    await context.route(/^https:(?!\/\/localhost)/, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'text/javascript', body: 'window.tagRan = true;' });
    });
    await use(asked);
  },
});

/** In a page: the words that the tag was given. */
export const getSignals = 'JSON.parse(JSON.stringify((window.dataLayer ?? []).map((words) => [...words])))';

/** Whether the tag has run in a page; unknown while the page is being left. */
export const hasTag = (page: Page) => page.evaluate('Boolean(window.tagRan)').catch(() => undefined);

/** The policy of what a page may load, as its visitor is sent it. */
export const getPolicy = async (context: BrowserContext, path: string) =>
  (await context.request.get(path)).headers()['content-security-policy'] ?? '';

export { expect };
