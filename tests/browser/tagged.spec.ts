import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { getOrigin, ports } from './ports.ts';

/** The site as built with Google's tag; its hosts are answered here. */
const test = base.extend<{ asked: string[] }>({
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

const getSignals = 'JSON.parse(JSON.stringify((window.dataLayer ?? []).map((words) => [...words])))';
/** Whether the tag has run in a page; unknown while the page is being left. */
const hasTag = (page: Page) => page.evaluate('Boolean(window.tagRan)').catch(() => undefined);
const getPolicy = async (context: BrowserContext, path: string) =>
  (await context.request.get(path)).headers()['content-security-policy'] ?? '';

for (const locale of ['th', 'en', 'cs']) {
  test(`nothing of Google's is asked for before a yes, nor after a no (${locale})`, async ({
    page,
    context,
    asked,
  }) => {
    await page.goto(`/${locale}/privacy`);
    await expect(page.locator('#cookie-banner')).toBeVisible();
    expect(await context.cookies()).toEqual([]);
    await page.locator('#cookie-banner button[value=reject]').click();
    await expect(page.locator('#cookie-banner')).toBeHidden();
    await page.reload();
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['consent']);
    expect(await getPolicy(context, `/${locale}/privacy`)).not.toContain('https:');
    expect(asked).toEqual([]);
  });

  test(`after a yes the tag is loaded with granted signals, and a withdrawal unloads it (${locale})`, async ({
    page,
    context,
    asked,
  }) => {
    await page.goto(`/${locale}/privacy`);
    const other = await context.newPage();
    await other.goto(`/${locale}/cookies`);
    await page.locator('#cookie-banner button[value=accept]').click();
    for (const tab of [page, other]) {
      await expect.poll(() => hasTag(tab)).toBe(true);
      const [consent, , config] = await tab.evaluate<unknown[][]>(getSignals);
      expect(consent).toEqual([
        'consent',
        'default',
        {
          ad_storage: 'granted',
          ad_user_data: 'granted',
          ad_personalization: 'granted',
          analytics_storage: 'granted',
        },
      ]);
      expect(config).toEqual(['config', 'G-TEST123456']);
    }
    await expect(page.locator('#saved')).toBeVisible();
    expect([...new Set(asked)]).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-TEST123456']);

    await context.addCookies(
      ['_ga', '_ga_TEST123456', '_gcl_au'].map((name) => ({
        name,
        value: '1',
        url: getOrigin(ports.tagged),
      })),
    );
    await other.locator('#cookie-receipt button').click();
    for (const tab of [page, other]) await expect.poll(() => hasTag(tab)).toBe(false);
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['consent']);
  });
}

test('each purpose has its own signals and its own hosts', async ({ page, context, asked }) => {
  await page.goto('/en/cookies');
  await page
    .locator('main')
    .getByRole('switch', { name: /statistics/ })
    .check();
  await page.locator('main button[value=save]').click();
  await expect.poll(() => hasTag(page)).toBe(true);
  const [consent] = await page.evaluate<unknown[][]>(getSignals);
  expect(consent?.[2]).toMatchObject({
    ad_storage: 'denied',
    ad_user_data: 'denied',
    analytics_storage: 'granted',
  });
  expect(await getPolicy(context, '/en/cookies')).toContain('google-analytics.com');
  expect(await getPolicy(context, '/en/cookies')).not.toContain('doubleclick');
  expect(asked).toHaveLength(1);
});

test('the browser refuses Google before a yes, even when a script tries', async ({ page, asked }) => {
  await page.goto('/en/privacy');
  const result = await page.evaluate(async () => {
    const image = new Image();
    const refused = new Promise((resolve) =>
      addEventListener('securitypolicyviolation', (event) => resolve(event.blockedURI)),
    );
    image.src = 'https://www.google-analytics.com/collect';
    const request = await fetch('https://www.googletagmanager.com/gtag/js').then(
      () => 'sent',
      () => 'refused',
    );
    return [request, await refused];
  });
  expect(result[0]).toBe('refused');
  expect(String(result[1])).toMatch(/google/);
  expect(asked).toEqual([]);
});

test('each variant has its own ETag and is nobody else’s to keep', async ({ request }) => {
  const none = await request.get('/en/privacy');
  expect(none.headers()).toMatchObject({
    'cache-control': 'private, no-cache',
    vary: 'Accept-Encoding, Cookie',
  });
  await request.post('/consent', { form: { choice: 'accept', return: '/en' } });
  const granted = await request.get('/en/privacy');
  expect(granted.headers().etag).not.toBe(none.headers().etag);
  const { etag = '' } = none.headers();
  expect((await request.get('/en/privacy', { headers: { 'If-None-Match': etag } })).status()).toBe(200);
});

test('a page from the back/forward cache follows a choice that was made since', async ({ page, asked }) => {
  await page.goto('/en/privacy');
  await page.locator('#cookie-banner button[value=accept]').click();
  await expect.poll(() => hasTag(page)).toBe(true);
  await page.goto('/en/cookies');
  await page.locator('#cookie-receipt button').click();
  await expect.poll(() => hasTag(page)).toBe(false);
  await page.goBack();
  await expect.poll(() => hasTag(page)).toBe(false);
  expect(asked.length).toBeGreaterThan(0);
});

test('a yes that has ended by the server’s clock grants nothing, is taken back and asked for again', async ({
  page,
  context,
  asked,
}) => {
  await page.goto('/en/privacy');
  await page.locator('#cookie-banner button[value=accept]').click();
  await expect.poll(() => hasTag(page)).toBe(true);
  const cookies = await context.cookies();
  const old = (value: string) => value.replace(/\d{4}-\d\d-\d\d/, '2020-01-01');
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, value: old(cookie.value) })));
  asked.length = 0;
  await page.goto('/en/cookies');
  await expect(page.locator('#cookie-banner')).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  expect(asked).toEqual([]);
});
