// An edition that is not in force says so wherever a link leads to in it, and leads to the one that is.
import { getOrigin, ports } from './ports.ts';
import { expect, test } from './visitor.ts';

// On 2026-11-23, with an edition of each policy past, and one to come on 2027-03-01.
test.use({ baseURL: getOrigin(ports.onItsDay) });

for (const [path, text] of [
  ['/en/privacy/2026-11-22', 'superseded on 23 November 2026'],
  ['/en/privacy/2027-03-01', 'Not in force until 1 March 2027'],
  ['/cs/cookies/2026-11-22/beside/th', 'nahrazeno 23. listopadu 2026'],
  ['/th/privacy/2027-03-01/changes', 'ยังไม่มีผลใช้บังคับ'],
] as const) {
  for (const [width, height] of [
    [360, 640],
    [1280, 800],
  ] as const) {
    test(`${path} says in view of every section that it is not in force, ${width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      await page.locator('#cookie-banner').getByRole('button').first().click();
      const note = page.getByRole('banner').getByText(text);
      for (const id of await page
        .locator('main section[id]')
        .evaluateAll((all) => all.map((each) => each.id))) {
        await page.goto(`${path}#${id}`);
        await expect(note).toBeInViewport({ ratio: 1 });
        const below = await note.evaluate(
          (element) => element.closest('header')?.getBoundingClientRect().bottom,
        );
        const [top, end] = await page
          .locator(`[id="${id}"] h2`)
          .first()
          .evaluate((heading) => [
            heading.getBoundingClientRect().top,
            scrollY + innerHeight - document.body.scrollHeight,
          ]);
        // The last ones cannot be scrolled up to it.
        if ((end ?? 0) < -1) expect(top).toBeGreaterThanOrEqual(below ?? 0);
      }
      const colours = await note.evaluate((element) => [
        getComputedStyle(element).color,
        getComputedStyle(document.body).backgroundColor,
      ]);
      expect(new Set(colours).size).toBe(1);
      await page.emulateMedia({ media: 'print' });
      await expect(note).toBeVisible();
    });
  }
}

for (const path of ['/th/privacy/2026-11-22', '/en/privacy/2026-11-22', '/cs/privacy/2026-11-22'])
  test(`on a phone what stays in view of the header is the note alone (${path})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(path);
    await page.locator('#cookie-banner').getByRole('button').first().click();
    await page.goto(`${path}#retention`);
    const banner = page.getByRole('banner');
    await expect(banner.getByRole('paragraph')).toBeInViewport({ ratio: 1 });
    await expect(banner.getByRole('navigation')).not.toBeInViewport();
    // A sixth of the window, where the date takes two lines.
    expect(await banner.evaluate((header) => header.getBoundingClientRect().bottom)).toBeLessThan(107);
    // By keyboard all of it is reached and seen.
    await banner.getByRole('navigation').getByRole('link').first().focus();
    await page.keyboard.press('Tab');
    await expect(banner.getByRole('navigation')).toBeInViewport({ ratio: 1 });
  });

test('an earlier edition leads to the same section of the one in force, with and without script', async ({
  page,
}) => {
  await page.goto('/en/privacy/2026-11-22#retention');
  const own = page.locator('#retention').getByRole('link', { name: 'This section in force' });
  await expect(own).toHaveAttribute('href', '/en/privacy#retention');
  await page.getByRole('banner').getByRole('link', { name: 'Edition in force' }).click();
  await expect(page).toHaveURL('/en/privacy#retention');
});
