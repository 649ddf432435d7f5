// The page that tells what was saved says what is so in every language and tab.
import { getBanner } from './banner.ts';
import { expect, test } from './visitor.ts';

test('switching the language of an answer keeps what it says', async ({ page }) => {
  await page.goto('en/privacy');
  await getBanner(page).getByRole('button', { name: 'Reject all' }).click();
  await expect(getBanner(page)).toBeHidden();
  await page.goto('en/choice/unsaved');
  await expect(page).toHaveURL('en/choice/necessary');
  await page.getByRole('link', { name: 'Čeština' }).click();
  await expect(page).toHaveURL('cs/choice/necessary');
});

test('a page that tells what was saved follows a choice that is made on it, or in another tab', async ({
  page,
  context,
}) => {
  await page.goto('en/choice/unsaved');
  await getBanner(page).getByRole('button', { name: 'Accept all' }).click();
  await expect(page).toHaveURL(/\/en\/choice\/statistics-advertising/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your cookie choice has been saved');
  await expect(getBanner(page)).toBeHidden();
  const other = await context.newPage();
  await other.goto('en/cookies');
  await other.locator('#cookie-receipt').getByRole('button', { name: 'Withdraw your consent' }).click();
  await expect(page).toHaveURL(/\/en\/choice\/necessary/);
});
