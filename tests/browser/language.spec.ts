import { expect, test } from './visitor.ts';

test('switching the language keeps the page and the section in the address', async ({ page }) => {
  await page.goto('th/privacy#retention');
  await page.getByRole('link', { name: 'Čeština' }).click();
  await expect(page).toHaveURL('cs/privacy#retention');
  await expect(page.locator('#retention')).toBeInViewport();
});

test('switching the language keeps the section that the reader had scrolled to', async ({ page }) => {
  await page.goto('en/privacy');
  await page.locator('#rights').evaluate((section) => section.scrollIntoView({ behavior: 'instant' }));
  await page.getByRole('link', { name: 'ไทย' }).click();
  await expect(page).toHaveURL('th/privacy#rights');
});

test('at the top of a page there is no section to keep', async ({ page }) => {
  await page.goto('en/privacy');
  await page.getByRole('link', { name: 'Čeština' }).click();
  await expect(page).toHaveURL('cs/privacy');
});

test('remembers the language once it was picked, and only then', async ({ page, context }) => {
  await page.goto('cs/privacy');
  expect(await context.cookies()).toEqual([]);
  await page.getByRole('link', { name: 'ไทย' }).click();
  await expect(page).toHaveURL('th/privacy');
  const [cookie, ...others] = await context.cookies();
  expect(others).toEqual([]);
  expect(cookie).toMatchObject({ name: 'locale', value: 'th', path: '/', sameSite: 'Lax' });
  await page.goto('./');
  await expect(page).toHaveURL('th');
});

test.describe('with Czech preferred', () => {
  test.use({ locale: 'cs-CZ' });

  test('addresses without a language lead to Czech', async ({ page }) => {
    await page.goto('./');
    await expect(page).toHaveURL('cs');
    await page.goto('privacy');
    await expect(page).toHaveURL('cs/privacy');
  });

  test('an unknown address shows the 404 page in the language of its first segment', async ({
    request,
    page,
  }) => {
    for (const [path, heading] of [
      ['th/nothing', 'ไม่มีหน้านี้ในเว็บไซต์'],
      ['cs/privacy/nothing', 'Na této adrese žádná stránka není'],
      ['nothing', 'Na této adrese žádná stránka není'],
      ['de/privacy', 'Na této adrese žádná stránka není'],
    ] as const) {
      const answer = await request.get(path, { headers: { 'Accept-Language': 'cs' } });
      expect([path, answer.status()]).toEqual([path, 404]);
      expect(await answer.text()).toContain(heading);
    }
    await page.goto('cs');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('redirects say by what they were chosen', async ({ request, baseURL }) => {
  const answer = await request.get('privacy', {
    maxRedirects: 0,
    headers: { 'Accept-Language': 'en;q=0.2, th' },
  });
  expect(answer.status()).toBe(307);
  expect(answer.headers()).toMatchObject({
    location: new URL('th/privacy', baseURL).pathname,
    vary: expect.stringContaining('Accept-Language, Cookie'),
  });
});

test('odd requests get a short refusal, never a stack', async ({ request }) => {
  for (const [method, path, statuses] of [
    ['POST', 'en', [405]],
    ['PUT', 'en/privacy', [405]],
    ['DELETE', 'consent', [405]],
    ['GET', '..%2f..%2fpackage.json', [400, 404]],
    ['GET', '%', [400, 404]],
    ['GET', 'en/%00', [400, 404]],
    ['GET', 'a'.repeat(9000), [404, 414, 431]],
  ] as const) {
    const answer = await request.fetch(path, { method, maxRedirects: 0 });
    expect(statuses, `${method} ${path.slice(0, 40)}`).toContain(answer.status());
    expect(await answer.text()).not.toMatch(/ at .+:\d+:\d+/);
  }
});
