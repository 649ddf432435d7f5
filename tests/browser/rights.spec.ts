// A letter is filled in within the page and taken out of it by the visitor alone: it sends and stores nothing.
import { countTraffic } from './traffic.ts';
import { expect, test } from './visitor.ts';

const erase = { name: /^Erasure of my data/ };
const open = 'main details[open]';

test('what is filled in stands in the letter and in its mail, and goes nowhere', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const traffic = await countTraffic(page);
  await page.goto('/en/rights');
  await page.getByText(erase.name).click();
  const letter = page.getByRole('article');
  await expect(letter).toContainText('Name: ________');
  const bound = letter.locator('pre no-break');
  const count = await bound.count();
  expect(count).toBeGreaterThan(0);
  await page.getByRole('textbox', { name: 'Name' }).fill('Jana &bcc=a@b.c Nováková');
  await page.getByRole('textbox', { name: 'What it is about' }).fill('one\ntwo');
  await expect(letter).toContainText('Name: Jana &bcc=a@b.c Nováková');
  const href = (await letter.getByRole('link', { name: 'Write the e-mail' }).getAttribute('href')) ?? '';
  const { pathname, searchParams } = new URL(href);
  expect([pathname, [...searchParams.keys()]]).toEqual(['info@photorobot.com', ['subject', 'body']]);
  const text = (await letter.locator('pre').textContent()) ?? '';
  expect(text).toContain('What it is about: one\ntwo');
  // What the script fills in leaves the letter around it set as it was.
  await expect(bound).toHaveCount(count);
  expect(searchParams.get('body')).toBe(text.replaceAll('\n', '\r\n'));
  await letter.getByRole('link', { name: 'Copy the text' }).click();
  await expect(page.getByText('Copied to the clipboard.')).toBeVisible();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(text);
  await page.getByRole('textbox', { name: 'Name' }).press('Enter');
  await page.getByRole('textbox', { name: 'Name' }).fill(' ');
  await expect(letter).toContainText('Name: ________');
  await expect(page).toHaveURL('/en/rights');
  expect(traffic.paths).toEqual(['/en/rights']);
});

test('one letter stands open at a time, and a link opens it', async ({ page }) => {
  await page.goto('/en/rights#access');
  await expect(page.locator(open)).toHaveCount(1);
  await expect(page.getByRole('article')).toContainText('Article 15 GDPR');
  await page.getByText(erase.name).click();
  await expect(page.locator(open)).toHaveCount(1);
  await expect(page.getByRole('article')).toContainText('Article 17 GDPR');
});

test('what was filled in is in the letters when the browser brings it back', async ({ page }) => {
  await page.goto('/en/rights');
  await page.getByText(erase.name).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Jana');
  await page.goto('/en');
  await page.goBack();
  if (!(await page.locator(open).count())) await page.getByText(erase.name).click();
  const field = await page.getByRole('textbox', { name: 'Name' }).inputValue();
  await expect(page.getByRole('article')).toContainText(`Name: ${field || '________'}`);
});

for (const [userAgent, hasText] of [
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', false],
  ['Mozilla/5.0 (Linux; Android 14)', true],
] as const) {
  test.describe(userAgent, () => {
    test.use({ userAgent });
    test(`a long letter ${hasText ? 'goes into its mail' : 'is to be pasted into its mail'}`, async ({
      page,
    }) => {
      await page.goto('/th/rights#access');
      await page.getByRole('textbox').nth(2).fill('ก'.repeat(300));
      const href = await page.getByRole('article').getByRole('link').first().getAttribute('href');
      expect(href?.includes('&body=')).toBe(hasText);
      expect((href ?? '').length > 2000).toBe(hasText);
    });
  });
}

test('print shows the open letter alone', async ({ page }) => {
  await page.goto('/en/rights#access');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Article 15 GDPR, please confirm')).toBeVisible();
  await expect(page.getByText('Subject: Access to my data (Article 15 GDPR)')).toBeVisible();
  for (const role of ['heading', 'banner', 'contentinfo', 'button', 'textbox'] as const)
    await expect(page.getByRole(role)).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(0);
});

for (const locale of ['th', 'en', 'cs']) {
  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test(`each letter is finished, with blanks and a mail (${locale})`, async ({ page }) => {
      await page.goto(`/${locale}/rights`);
      await expect(page.locator('main').getByRole('textbox')).toHaveCount(0);
      for (const summary of await page.locator('main summary').all()) {
        await summary.click();
        const letter = page.getByRole('article');
        await expect(letter.locator('pre')).toContainText('________');
        await expect(letter.getByRole('link')).toHaveAttribute(
          'href',
          /^mailto:[a-z@.]+\?subject=[^&]+&body=[^&]+$/,
        );
      }
    });
  });
}
