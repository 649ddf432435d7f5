// The contents of a policy: on a wide screen a heading and no button (WCAG 4.1.2), and the cookie settings among them.
import { expect, test } from './visitor.ts';

for (const [locale, name, settings] of [
  ['th', 'สารบัญ', 'การตั้งค่าคุกกี้'],
  ['en', 'Contents', 'Cookie settings'],
  ['cs', 'Obsah', 'Nastavení cookies'],
] as const) {
  test(`on a wide screen they stand below a heading, and nothing of them is announced as closed (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/${locale}/privacy`);
    const contents = page.getByRole('navigation', { name });
    await expect(contents.getByRole('heading', { name, level: 2 })).toBeVisible();
    await expect(contents.locator('summary')).toBeHidden();
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const expanded = nodes.filter(({ properties = [] }) =>
      properties.some((each) => each.name === 'expanded'),
    );
    expect(expanded.map((node) => node.name?.value)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 640 });
    await expect(contents.getByRole('heading')).toBeHidden();
    await expect(contents.locator('summary')).toBeVisible();
  });

  test(`they lead to the cookie settings (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/${locale}/cookies`);
    await page.getByRole('navigation', { name }).getByRole('link', { name: settings }).click();
    await expect(page).toHaveURL(`/${locale}/cookies#cookie-settings`);
    await expect(page.getByRole('main').getByRole('heading', { name: settings })).toBeInViewport();
  });
}
