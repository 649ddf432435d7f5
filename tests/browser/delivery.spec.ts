import { expect, test } from './visitor.ts';

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
