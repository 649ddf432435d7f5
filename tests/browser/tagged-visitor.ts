import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { getOrigin, ports } from './ports.ts';

/** The site as built with Google's tag; its hosts are answered here. */
export const test = base.extend<{ asked: string[] }>({
  baseURL: getOrigin(ports.tagged),
  asked: async ({ context }, use) => {
    const asked: string[] = [];
    await context.route(/^https:/, (route) => {
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
