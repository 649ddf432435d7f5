import { getOrigin, ports } from './ports.ts';
import { expect, test } from './visitor.ts';

// On 2026-11-23, with an edition of each policy past, and one to come on 2027-03-01.
test.use({ baseURL: getOrigin(ports.onItsDay) });

test('a change is announced before its day, with the way to what changes', async ({ page }) => {
  await page.goto('/en/privacy');
  const notice = page.getByRole('region', { name: 'Changes from 1 March 2027' });
  await expect(notice.getByRole('listitem')).toHaveCount(1);
  await notice.getByRole('link').click();
  await expect(page).toHaveURL('/en/privacy/2027-03-01/changes');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Privacy policy: changes from 1 March 2027',
  );
  await page.getByRole('link', { name: 'All editions' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Not yet in force: takes effect on 1 March 2027',
  );
});

test('every page says which address is to be cited, and what stays out of indexes', async ({ page }) => {
  const read = async (path: string) => {
    await page.goto(path);
    const robots = page.locator('meta[name=robots]');
    return [
      await page.locator('link[rel=canonical]').getAttribute('href'),
      (await robots.count()) > 0 ? await robots.getAttribute('content') : undefined,
    ];
  };
  const site = 'http://localhost:3000';
  expect(await read('/en/privacy')).toEqual([`${site}/en/privacy`, undefined]);
  // In force: the same as at the policy's own address.
  expect(await read('/en/privacy/2026-11-23')).toEqual([`${site}/en/privacy`, undefined]);
  expect(await read('/en/privacy/2027-03-01')).toEqual([`${site}/en/privacy/2027-03-01`, undefined]);
});

test('an earlier edition says so, leads to the one in force, and stays out of indexes', async ({ page }) => {
  await page.goto('/en/privacy/2026-11-22');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.getByRole('banner')).toContainText('superseded on 23 November 2026');
  await expect(page.getByText('replaced on 23 November 2026')).toBeVisible();
  await page.getByRole('link', { name: 'Edition in force' }).click();
  await expect(page).toHaveURL('/en/privacy');
  await expect(page.getByRole('link', { name: 'Previous edition: 22 November 2026' })).toHaveAttribute(
    'href',
    '/en/privacy/2026-11-22',
  );
});

test('the forms for machines are named in the page, and are there', async ({ page, request }) => {
  await page.goto('/cs/privacy');
  const links = await page
    .locator('link[rel=alternate][type]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('type'), link.getAttribute('href')]));
  expect(links).toEqual([
    ['text/markdown', '/cs/privacy/2026-11-23.md'],
    ['application/json', '/cs/privacy/2026-11-23.json'],
    ['application/atom+xml', '/cs/feed.xml'],
  ]);
  for (const [type = '', href] of links) {
    const response = await request.get(href ?? '');
    expect([response.status(), response.headers()['content-type']?.split(';')[0]]).toEqual([200, type]);
  }
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(data).toMatchObject({
    name: 'Zásady ochrany osobních údajů',
    inLanguage: 'cs',
    dateModified: '2026-11-23',
    publisher: { name: 'improtech s.r.o.' },
  });
});

test('a switch of language keeps the edition and the redline', async ({ page }) => {
  for (const path of ['/privacy/2027-03-01', '/privacy/2027-03-01/changes', '/privacy/history']) {
    await page.goto(`/en${path}`);
    await page.getByRole('link', { name: 'ไทย' }).click();
    await expect(page).toHaveURL(`/th${path}`);
  }
});
