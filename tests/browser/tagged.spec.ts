import { expect, getPolicy, getSignals, hasTag, test } from './tagged-visitor.ts';

test('each purpose has its own signals and its own hosts', async ({ page, context, asked }) => {
  await page.goto('/en/cookies');
  await page.locator('main').getByRole('switch', { name: 'Statistics' }).check();
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

test('each variant has its own ETag and is nobody else’s to keep', async ({ request }) => {
  const none = await request.get('/en/privacy');
  expect(none.headers()).toMatchObject({
    'cache-control': 'private, no-cache',
    vary: 'Accept-Encoding, Cookie, Sec-GPC',
  });
  const asked = /name="asked" value="([^"]*)"/.exec(await none.text())?.[1] ?? '';
  await request.post('/consent', { form: { choice: 'accept', return: '/en', asked } });
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
  await page.goto('/en/privacy');
  await expect(page.locator('#cookie-banner')).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  expect(asked).toEqual([]);
});
