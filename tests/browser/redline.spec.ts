import { getOrigin, ports } from './ports.ts';
import { expect, test } from './visitor.ts';

// On 2026-11-23, with an edition of each policy past, and one to come on 2027-03-01.
test.use({ baseURL: getOrigin(ports.onItsDay) });

test('the redline prints what changed, marked without colour', async ({ page }) => {
  await page.goto('/en/privacy/2026-11-23/changes');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  const look = (tag: string) =>
    page
      .locator(`main section ${tag}`)
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect([await look('ins'), await look('del')]).toEqual(['underline', 'line-through']);
  await expect(page.locator('main section ins').first()).toBeVisible();
});

test('a table of a redline takes of the page what it needs, while the text keeps its measure', async ({
  page,
}) => {
  for (const [width, isWider] of [
    [1280, true],
    [320, false],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/en/cookies/2026-11-23/changes');
    const region = page
      .getByRole('main')
      .getByRole('region')
      .filter({ has: page.getByRole('table') });
    const [table, text] = [await region.first().boundingBox(), await page.getByRole('article').boundingBox()];
    expect((table?.width ?? 0) > (text?.width ?? 0)).toBe(isWider);
    expect((table?.x ?? 0) + (table?.width ?? width)).toBeLessThanOrEqual(width - 16);
  }
});
