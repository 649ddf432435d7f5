// While the browser says Sec-GPC: 1, a yes to advertising that was not given in spite of it counts nowhere: not in what the
// server sends, nor in what the tag is told, what the settings show and what the answer to a form says (Global Privacy
// Control, W3C), in each language, with script and without.
import type { BrowserContext } from '@playwright/test';
import { expect, getSignals, hasTag, test } from './tagged-visitor.ts';
import { texts } from './texts.ts';

const signal = { 'Sec-GPC': '1' };

/** From now on the browser sends the signal, and tells scripts of it. */
const sendSignal = async (context: BrowserContext) => {
  await context.setExtraHTTPHeaders(signal);
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
  );
};

/** What the server sends to a browser that says so. */
const ask = async (context: BrowserContext, path: string) => {
  const headers = (await context.request.get(path, { headers: signal })).headers();
  return { policy: headers['content-security-policy'], etag: headers.etag, vary: headers.vary };
};

for (const { locale, accept, save, allowed } of texts) {
  test(`a yes given before the signal appeared does not count while it is sent, and the page says so (${locale})`, async ({
    page,
    context,
    asked,
  }) => {
    await page.goto(`/${locale}/privacy`);
    await page.locator('#cookie-banner button[value=accept]').click();
    await expect.poll(() => hasTag(page)).toBe(true);
    const before = (await context.request.get(`/${locale}/privacy`)).headers();
    expect(before['content-security-policy']).toContain('doubleclick');
    expect(asked.length).toBeGreaterThan(0);

    await sendSignal(context);
    await page.goto(`/${locale}/cookies`);
    await expect.poll(() => hasTag(page)).toBe(true);
    const [consent] = await page.evaluate<unknown[][]>(getSignals);
    expect(consent?.[2]).toEqual({
      ad_storage: 'denied',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
      analytics_storage: 'granted',
    });
    const after = await ask(context, `/${locale}/privacy`);
    expect(after.policy).not.toContain('doubleclick');
    expect(after.policy).toContain('google-analytics.com');
    expect(after.etag).not.toBe(before.etag);
    expect(after.vary).toBe('Accept-Encoding, Cookie, Sec-GPC');
    const advertising = page.locator('main [name=advertising]');
    const granted = page.locator('#cookie-receipt').getByRole('listitem').filter({ visible: true });
    await expect(advertising).not.toBeChecked();
    await expect(granted).toHaveText([allowed[0] ?? '']);
    await expect(page.locator('#cookie-settings').getByText('Global Privacy Control')).toBeVisible();

    await advertising.check();
    await page.locator('main button[value=save]').click();
    await expect(granted).toHaveText([...allowed]);
    await expect(advertising).toBeChecked();
    expect((await ask(context, `/${locale}/privacy`)).policy).toContain('doubleclick');
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`the answer to the form says what counts while the signal is sent (${locale})`, async ({
      page,
      context,
    }) => {
      const main = page.locator('main');
      const expectStatisticsAlone = async () => {
        await expect(page).toHaveURL(`/${locale}/choice/statistics`);
        await expect(main.getByText(allowed[0] ?? '')).toBeVisible();
        await expect(main.getByText(allowed[1] ?? '')).toBeHidden();
        expect((await ask(context, `/${locale}/privacy`)).policy).not.toContain('doubleclick');
      };
      await page.goto(`/${locale}/cookies`);
      await main.getByRole('button', { name: accept }).click();
      await expect(page).toHaveURL(`/${locale}/choice/statistics-advertising`);

      await sendSignal(context);
      await page.reload();
      await expectStatisticsAlone();
      await page.goto(`/${locale}/cookies`);
      await main.getByRole('button', { name: accept }).click();
      await expectStatisticsAlone();

      await page.goto(`/${locale}/cookies`);
      await main.locator('[name=advertising]').check();
      await main.getByRole('button', { name: save }).click();
      await expect(page).toHaveURL(`/${locale}/choice/advertising`);
      expect((await ask(context, `/${locale}/privacy`)).policy).toContain('doubleclick');
    });
  });
}
