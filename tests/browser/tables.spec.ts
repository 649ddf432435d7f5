// Where there is no room for its columns a table has a block for each row, and stays a table (WCAG 1.4.10, 1.3.1).
import { expect, test } from './visitor.ts';

for (const locale of ['th', 'en', 'cs']) {
  test(`a table shows every column on a phone, and is a table to screen readers (${locale})`, async ({
    page,
  }) => {
    const count = async () => {
      const table = page.getByRole('main').getByRole('table');
      const cells = ['row', 'columnheader', 'cell'] as const;
      return Promise.all(cells.map((role) => table.getByRole(role).count()));
    };
    await page.goto(`/${locale}/cookies`);
    const wide = await count();
    expect(Math.min(...wide)).toBeGreaterThan(4);
    await page.setViewportSize({ width: 320, height: 568 });
    expect(await count()).toEqual(wide);
    const region = page
      .getByRole('main')
      .getByRole('region')
      .filter({ has: page.getByRole('table') });
    expect(await region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    for (const cell of await region.getByRole('cell').all()) {
      const { x = -1, width = 320 } = (await cell.boundingBox()) ?? {};
      expect([x >= 0, x + width <= 320]).toEqual([true, true]);
    }
  });
}
