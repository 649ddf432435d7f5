// An edition in two languages: one beside the other where there is room, one below the other on a phone.
import { expect, test } from './visitor.ts';

const path = '/en/privacy/2026-11-23/beside/th';

for (const [name, viewport, colorScheme] of [
  ['beside the other on a desktop', { width: 1280, height: 800 }, 'dark'],
  ['below the other on a phone', { width: 320, height: 568 }, 'light'],
] as const) {
  test(`a passage stands ${name}, and each is read in its language`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    const section = page.locator('#rights');
    const other = section.locator('div[lang=th]').first();
    const [own, beside] = [
      await other.locator('xpath=preceding-sibling::div').boundingBox(),
      await other.boundingBox(),
    ];
    if (!own || !beside) throw new Error('A side is not shown.');
    if (viewport.width > 1000) expect([beside.y, beside.x > own.x + own.width]).toEqual([own.y, true]);
    else expect([beside.x, beside.y >= own.y + own.height]).toEqual([own.x, true]);
    await expect(section.getByRole('heading', { level: 2 }).last()).toHaveAttribute('lang', 'th');
  });
}

test('an edition leads to it, it stays out of indexes, and the switch of language changes its sides', async ({
  page,
}) => {
  await page.goto('/en/privacy/2026-11-23');
  await page.getByRole('link', { name: 'Bilingual' }).click();
  await expect(page).toHaveURL(path);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await page.getByRole('link', { name: 'ไทย', exact: true }).click();
  await expect(page).toHaveURL('/th/privacy/2026-11-23/beside/en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'th');
});
