import { expect, pages, test } from './visitor.ts';

for (const { locale, path, title } of pages) {
  test(`${path} reads in its language`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page).toHaveTitle(`${title} – PhotoRobot`);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `http://localhost:3000${path}`);
    const alternates = await page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
      );
    const rest = path.slice(locale.length + 1);
    expect(alternates).toEqual([
      ['th', `http://localhost:3000/th${rest}`],
      ['en', `http://localhost:3000/en${rest}`],
      ['cs', `http://localhost:3000/cs${rest}`],
      ['x-default', `http://localhost:3000${rest || '/'}`],
    ]);
  });
}

test('the policy keeps 60 to 75 characters a line on a wide screen', async ({ page }) => {
  for (const locale of ['en', 'cs']) {
    await page.setViewportSize({ width: 1600, height: 900 });
    await page.goto(`/${locale}/privacy`);
    const average = await page.evaluate(() => {
      let characters = 0;
      let lines = 0;
      for (const paragraph of document.querySelectorAll('article section > div > p')) {
        const height = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
        const count = Math.round(paragraph.getBoundingClientRect().height / height);
        if (count < 4) continue;
        characters += paragraph.textContent?.length ?? 0;
        lines += count - 0.5;
      }
      return characters / lines;
    });
    expect(average).toBeGreaterThan(60);
    expect(average).toBeLessThan(75);
  }
});

test('letters stay as large as they are where a phone is turned', async ({ page }) => {
  await page.goto('/th/privacy');
  // By the name that iPhones know, and Chromium as well.
  expect(await page.locator('style').innerHTML()).toContain('-webkit-text-size-adjust:100%');
  await expect(page.locator('html')).toHaveCSS('-webkit-text-size-adjust', '100%');
});

test('the contents list stands beside the text on a wide screen and is folded above it on a phone', async ({
  page,
}) => {
  await page.goto('/th/privacy');
  const link = page.getByRole('navigation', { name: 'สารบัญ' }).getByRole('link', { name: 'ข้อมูลติดต่อ' });
  await expect(link).toBeVisible();
  await page.setViewportSize({ width: 360, height: 640 });
  await expect(link).toBeHidden();
  await page.locator('summary').getByText('สารบัญ').click();
  await link.click();
  await expect(page).toHaveURL('/th/privacy#contact');
  await expect(page.locator('#contact')).toBeInViewport();
});

test('the keyboard comes first to the way past the header', async ({ page }) => {
  await page.goto('/en/privacy');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('print shows the document alone', async ({ page }) => {
  await page.goto('/cs/privacy');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
});
