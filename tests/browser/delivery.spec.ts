import { visitBudget } from '#lib/publish/budgets.ts';
import { countTraffic } from './traffic.ts';
import { expect, pages, test } from './visitor.ts';

for (const path of [...pages.map((page) => page.path), '/th/404', '/en/404', '/cs/404']) {
  test(`${path} arrives in one request and in one round trip, and runs what its policy allows`, async ({
    page,
  }) => {
    const traffic = await countTraffic(page);
    const answer = await page.goto(path, { waitUntil: 'networkidle' });
    expect(traffic.paths).toEqual([path]);
    expect(traffic.bytes).toBeLessThanOrEqual(visitBudget);
    expect(traffic.bytes).toBeGreaterThan(3000);
    expect(answer?.headers()['content-security-policy']).not.toMatch(/unsafe|data:|\*/);
    // The page has its style and its script.
    await expect(page.locator('html')).toHaveAttribute('data-consent', 'ask');
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).margin)).toBe('0px');
    // That of the letters stands in the page of rights alone.
    expect(await page.locator('script:not([type])').count()).toBe(path.endsWith('/rights') ? 2 : 1);
  });
}

test('a script that somebody slips into a page does not run', async ({ page, context }) => {
  context.removeAllListeners('console');
  await page.goto('/en');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.slipped = true';
    document.body.append(script);
    return 'slipped' in window;
  });
  expect(ran).toBe(false);
});

test('a page that was read before costs an answer without a body', async ({ page, request }) => {
  await page.goto('/th/privacy');
  const first = await request.get('/th/privacy');
  const again = await request.get('/th/privacy', {
    headers: { 'If-None-Match': first.headers().etag ?? '' },
  });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
});
