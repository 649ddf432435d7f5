// A section is cited by an address that stays, with or without script.
import { getOrigin, ports } from './ports.ts';
import { expect, test } from './visitor.ts';

// On 2026-11-23, with an edition of each policy past, and one to come on 2027-03-01.
test.use({ baseURL: getOrigin(ports.onItsDay) });

test('a section is cited with title, edition, section and permanent address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const [path, citation] of [
    [
      '/en/privacy',
      `Privacy policy, edition of 23 November 2026, Retention period, ${getOrigin(ports.onItsDay)}/en/privacy/2026-11-23#retention`,
    ],
    [
      '/en/privacy/2026-11-22',
      `Privacy policy, edition of 22 November 2026, superseded on 23 November 2026, Retention period, ${getOrigin(ports.onItsDay)}/en/privacy/2026-11-22#retention`,
    ],
    [
      '/cs/privacy/2027-03-01',
      `Zásady ochrany osobních údajů, znění účinné od 1. března 2027, Doba uchovávání údajů, ${getOrigin(ports.onItsDay)}/cs/privacy/2027-03-01#retention`,
    ],
  ] as const) {
    await page.goto(path);
    await page.locator('#retention > a[rel=bookmark]').click();
    await expect(page.locator('#saved [data-part=copied]')).toBeVisible();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(citation);
    await expect(page).toHaveURL(path);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the citation is a plain permalink, to the edition that is being read', async ({ page }) => {
    await page.goto('/th/privacy');
    await page.locator('#retention > a').click();
    await expect(page).toHaveURL('/th/privacy/2026-11-23#retention');
  });
});

test('where nothing can be copied, the citation leads to the permanent address', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto('/en/privacy');
  await page.locator('#retention > a').click();
  await expect(page).toHaveURL('/en/privacy/2026-11-23#retention');
});
