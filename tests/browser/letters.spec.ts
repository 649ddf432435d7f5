// The way through the page of rights: a right is chosen, what is asked is filled in, the letter goes by mail, copy or print.
import { expect, test } from './visitor.ts';

const countLines = (node: HTMLElement) => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
};

for (const locale of ['th', 'en', 'cs'])
  test(`what is done with a letter stands in one line, in boxes as wide as each other (${locale})`, async ({
    page,
  }) => {
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`/${locale}/rights#erasure`);
      const actions = page.getByRole('article').locator('a, button');
      await expect(actions).toHaveCount(3);
      const boxes: { width: number; height: number }[] = [];
      for (const action of await actions.all()) {
        expect(await action.evaluate(countLines)).toBe(1);
        boxes.push(await action.evaluate((node) => node.getBoundingClientRect().toJSON()));
      }
      // On a phone the first has a row of its own.
      const widths = boxes.slice(width < 576 ? 1 : 0).map((box) => Math.round(box.width));
      expect(new Set(widths).size).toBe(1);
      expect(new Set(boxes.map((box) => Math.round(box.height))).size).toBe(1);
    }
  });

for (const locale of ['th', 'en', 'cs'])
  test(`a right is chosen, then come the fields, then its letter, and they go along (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/rights`);
    const fields = page
      .getByRole('main')
      .getByRole('group')
      .filter({ has: page.getByRole('textbox') });
    const name = page.getByRole('textbox').first();
    await expect(name).toBeHidden();
    for (const index of [3, 1]) {
      const summary = page.locator('main summary').nth(index);
      await summary.click();
      await expect(fields.last()).toBeVisible();
      const tops = await Promise.all(
        [summary, name, page.getByRole('article').locator('pre')].map((place) =>
          place.evaluate((node) => node.getBoundingClientRect().top),
        ),
      );
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      if (index === 3) await name.fill('Jana');
    }
    await expect(name).toHaveValue('Jana');
    await expect(page.getByRole('article').locator('pre')).toContainText('Jana');
  });

test('a letter is printed by its button', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.goto('/en/rights#access');
  await page.getByRole('article').getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed');
});
