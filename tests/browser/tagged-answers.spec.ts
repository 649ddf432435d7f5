// Nothing of Google's before a yes, nor after a no, and no more than was allowed (Consent Mode v2, basic).
import { expect, getPolicy, getSignals, hasTag, site, test } from './tagged-visitor.ts';

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
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['__Host-consent']);
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
      // No cookie of its own on this site for clicks on advertisements.
      expect(config).toEqual(['config', 'G-TEST123456', { conversion_linker: false }]);
    }
    await expect(page.locator('#saved [data-part=saved]')).not.toHaveAttribute('hidden');
    expect([...new Set(asked)]).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-TEST123456']);

    await context.addCookies(
      ['_ga', '_ga_TEST123456', '_gcl_au'].map((name) => ({
        name,
        value: '1',
        url: site,
      })),
    );
    await other.locator('#cookie-receipt button').click();
    for (const tab of [page, other]) await expect.poll(() => hasTag(tab)).toBe(false);
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['__Host-consent']);
  });
}

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
