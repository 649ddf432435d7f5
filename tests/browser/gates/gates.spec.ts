// Every page of the site, in each language, state, window and scheme of colours, is held to what holds for all of them.
import { getBudgets, headBudget } from '#lib/publish/budgets.ts';
import { getBanner } from '../banner.ts';
import { getOrigin, ports } from '../ports.ts';
import { countTraffic } from '../traffic.ts';
import { findViolations } from '../violations.ts';
import { expect, test } from '../visitor.ts';
import { findFaint } from './contrast.ts';
import { findUnreached } from './keyboard.ts';
import { outcomes, pages, styles } from './pages.ts';
import { expectSound, phone, unfold } from './state.ts';
import { findNamesakes } from './targets.ts';

// On 2026-11-23, with an edition of each policy past, and one to come on 2027-03-01.
test.use({ baseURL: getOrigin(ports.onItsDay), viewport: phone });

test('the site promises pages of every kind', () => {
  for (const locale of ['th', 'en', 'cs'])
    for (const [path, status] of [
      ['', 200],
      ['/404', 404],
      ['/choice/unsaved', 200],
      ['/cookies', 200],
      ['/privacy', 200],
      ['/privacy/2026-11-22', 200],
      ['/privacy/2027-02-01', 410],
      ['/privacy/2027-03-01', 200],
      ['/privacy/2027-03-01/changes', 200],
      ['/privacy/history', 200],
      ['/rights', 200],
    ] as const)
      expect(pages.find((page) => page.path === `/${locale}${path}`)?.status, path).toBe(status);
  expect(outcomes.map(({ path }) => path)).toContain('/th/choice/necessary');
  // No two kinds of pages have all rules in common.
  expect(styles.length).toBeGreaterThan(3 * 4);
});

for (const { path, status } of pages) {
  test(`${path} arrives in one request, stands still, and can be read and used by everybody`, async ({
    page,
  }) => {
    const traffic = await countTraffic(page);
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(status);
    expect(answer?.headers()['content-security-policy']).not.toMatch(/unsafe|data:|\*/);
    expect(await page.locator('script:not([type])').count()).toBe(1);
    // The cookie policy asks by itself, in its form.
    const asksItself = (await page.locator('main #cookie-settings').count()) > 0;
    await expect(getBanner(page)).toBeVisible({ visible: !asksItself });
    expect.soft(await page.evaluate(measureShift)).toBe(0);
    expect.soft(await findUnreached(page)).toEqual([]);
    expect.soft(traffic.paths).toEqual([path]);
    expect.soft(traffic.bytes).toBeLessThanOrEqual(getBudgets(path).page + headBudget);
    expect.soft(traffic.bytes).toBeGreaterThan(3000);

    expect.soft(await findNamesakes(page)).toEqual([]);
    await unfold(page);
    expect.soft(await findViolations(page)).toEqual([]);
    await expectSound(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, contrast: 'more' });
      expect.soft(await findFaint(page, 8.5), `more contrast, ${colorScheme}`).toEqual([]);
    }
  });
}

for (const { path } of styles) {
  test(`${path} asks, with the settings open, and tells what was chosen, so that everybody can answer`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
    });
    await page.goto(path);
    const asksItself = (await page.locator('main #cookie-settings').count()) > 0;
    const place = asksItself ? '#cookie-settings' : '#cookie-banner';
    await expect(page.locator(place).getByText('Global Privacy Control')).toBeVisible();
    await expectSound(page, place);
    if (!asksItself) await page.locator('#cookie-banner a[href$="#cookie-settings"]').click();
    const settings = asksItself ? 'main' : 'dialog';
    const reject = page.locator(settings).locator('button[value=reject]');
    await expect(reject).toBeVisible();
    await expectSound(page, settings);
    expect.soft(await findViolations(page)).toEqual([]);
    await reject.click();
    await expect(page.locator('#saved p')).toBeVisible();
    await expectSound(page, '#saved');
  });
}

for (const { path, locale } of outcomes) {
  test(`${path} can be read and used by everybody who has chosen that`, async ({ page }) => {
    await page.goto(`/${locale}/cookies`);
    const outcome = path.split('/').at(-1) ?? '';
    for (const purpose of outcome.split('-').filter((name) => name !== 'necessary'))
      await page.locator(`main [name=${purpose}]`).check();
    await page.locator('main button[value=save]').click();
    await expect(page.locator('#saved p')).toBeVisible();
    await page.goto(path);
    await expect(page).toHaveURL(path);
    await expect(getBanner(page)).toBeHidden();
    expect.soft(await findUnreached(page)).toEqual([]);
    expect.soft(await findViolations(page)).toEqual([]);
    await expectSound(page);
  });
}

/** How far what stands in the page has moved since it came (CLS). */
function measureShift(): number {
  const observer = new PerformanceObserver(() => {});
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords() as unknown as { value: number }[];
  return shifts.reduce((sum, { value }) => sum + value, 0);
}
