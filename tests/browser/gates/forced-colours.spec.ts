// Where the system sets the colours (CSS Color Adjustment, forced colors) nothing is told by a colour of ours.
import type { Locator } from '@playwright/test';
import { getOrigin, ports } from '../ports.ts';
import { expect, test } from '../visitor.ts';

test.use({ baseURL: getOrigin(ports.onItsDay), contextOptions: { forcedColors: 'active' } });

/** How many pixels of the left and the right half of an element differ from the one in its middle line’s far corner. */
async function weighHalves(element: Locator): Promise<[left: number, right: number]> {
  const picture = (await element.screenshot()).toString('base64');
  return element.evaluate(async (_, picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('Nothing can be painted.');
    pen.drawImage(image, 0, 0);
    // Without its edge.
    const edge = 3;
    const [half, height] = [image.width / 2 - edge, image.height - 2 * edge];
    const [ground] = new Uint32Array(pen.getImageData(image.width / 2, edge, 1, 1).data.buffer);
    const count = (x: number) =>
      new Uint32Array(pen.getImageData(x, edge, half, height).data.buffer).filter((pixel) => pixel !== ground)
        .length;
    return [count(edge), count(image.width / 2)];
  }, picture);
}

for (const locale of ['th', 'en', 'cs']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`a switch shows whether it is on (${locale}, ${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/${locale}/cookies`);
      for (const box of await page.getByRole('main').getByRole('switch').all()) {
        const [left, right] = await weighHalves(box);
        if (await box.isChecked()) expect(right - left).toBeGreaterThan(100);
        else {
          expect(left - right).toBeGreaterThan(100);
          await box.check();
          const [off, on] = await weighHalves(box);
          expect(on - off).toBeGreaterThan(100);
        }
      }
    });
  }

  test(`the language of the page is told from the others (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/privacy`);
    const links = page.getByRole('banner').getByRole('navigation').getByRole('link');
    const lines = await links.evaluateAll((all) =>
      all.map((link) => {
        const { textDecorationLine, borderBlockEndWidth } = getComputedStyle(link);
        return [
          link.getAttribute('lang') === document.documentElement.lang,
          textDecorationLine,
          borderBlockEndWidth,
        ];
      }),
    );
    expect(lines.length).toBe(3);
    for (const [isCurrent, line, border] of lines)
      expect([line, border]).toEqual([isCurrent ? 'underline' : 'none', '0px']);
  });
}

test('the edition in force is told from the others in the history', async ({ page }) => {
  await page.goto('/en/privacy/history');
  const marks = await page
    .getByRole('listitem')
    .evaluateAll((items) =>
      items
        .filter((item) => item.dataset.state)
        .map((item) => [
          item.dataset.state === 'in force',
          getComputedStyle(item, '::before').borderTopWidth,
        ]),
    );
  expect(marks.length).toBeGreaterThan(2);
  for (const [isInForce, width] of marks) expect(width).toBe(isInForce ? '7px' : '2px');
});

test('what was saved, and where the page goes on behind it, has an edge', async ({ page }) => {
  await page.goto('/en/privacy');
  await page.locator('#cookie-banner').getByRole('button').first().click();
  const notice = page.locator('#saved p');
  await expect(notice).toBeVisible();
  const [edge, ground] = await notice.evaluate((element) => [
    getComputedStyle(element).borderBlockStartColor,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(edge).not.toBe(ground);
  await expect(notice).toHaveCSS('border-block-start-width', '1px');
});
