// The contents of a policy: on a wide screen a heading and no button (WCAG 4.1.2), the cookie settings among them, and what is
// being read marked (WAI-ARIA 1.2, aria-current).
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

test('what is being read is marked in them, and nothing else', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/cs/privacy');
  const contents = page.getByRole('navigation', { name: 'Obsah' });
  const expectMarked = (...ids: string[]) =>
    expect
      .poll(() =>
        contents
          .locator('a[aria-current="true"]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      )
      .toEqual(ids.map((id) => `#${id}`));
  await expectMarked();
  const bring = (id: string, below: number) =>
    page.locator(`#${id}`).evaluate((section, distance) => {
      const { top } = section.getBoundingClientRect();
      scrollBy({ top: top - innerHeight / 2 + distance, behavior: 'instant' });
    }, below);
  await bring('cloud', 2);
  await expectMarked('cloud');
  await bring('cloud', -2);
  await expectMarked('collection');
  // Short sections, of which several are in the window at once: the one that was asked for.
  for (const id of ['communication', 'changes', 'contact', 'company', 'general']) {
    await contents.locator(`[href="#${id}"]`).click();
    await expectMarked(id);
  }
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await expectMarked('contact');
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect(contents.locator('[href="#contact"]')).toHaveAttribute('aria-current', 'false');
  // It is seen without its colour as well (WCAG 1.4.1).
  await contents.locator('[href="#rights"]').click();
  await page.mouse.move(0, 0);
  await expect(contents.locator('[href="#rights"]')).toHaveCSS('text-decoration-line', 'underline');
  await expect(contents.locator('[href="#contact"]')).toHaveCSS('text-decoration-line', 'none');
});

test('a link into a section marks it from the beginning', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/th/privacy#changes');
  const marked = page.locator('#page-contents a[aria-current="true"]');
  await expect(marked).toHaveAttribute('href', '#changes');
  await expect(marked).toHaveCount(1);
});

test('where all that follows is in the window, what was asked for is marked', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 3000 });
  await page.goto('/cs/privacy');
  const contents = page.locator('#page-contents');
  for (const id of ['general', 'contact', 'company', 'contact', 'changes', 'general']) {
    await contents.locator(`[href="#${id}"]`).click();
    await expect(contents.locator('a[aria-current="true"]')).toHaveAttribute('href', `#${id}`);
  }
  await page.setViewportSize({ width: 1280, height: 20_000 });
  for (const id of ['rights', 'cloud']) {
    await contents.locator(`[href="#${id}"]`).click();
    await expect(contents.locator('a[aria-current="true"]')).toHaveAttribute('href', `#${id}`);
  }
});

test('a link into a section marks it where the whole page is in the window', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 20_000 });
  for (const address of ['/en/privacy', '/en/privacy/2026-11-22', '/th/cookies']) {
    const id = address.endsWith('cookies') ? 'duration' : 'rights';
    await page.goto(`${address}#${id}`);
    await expect(page.locator('#page-contents a[aria-current="true"]')).toHaveAttribute('href', `#${id}`);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is marked, and every section is led to', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/cs/privacy#rights');
    const contents = page.locator('#page-contents');
    await contents.locator('[href="#cloud"]').click();
    await expect(page.locator('#cloud h2')).toBeInViewport();
    await expect(contents.locator('[aria-current]')).toHaveCount(0);
  });
});
