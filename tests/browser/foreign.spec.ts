// Other sites below a domain can set cookies for all of it (RFC 6265 §8.6): whatever they or the past have left under our
// name or one like it, on any path, grants nothing, and after an answer nothing is asked.
import { type BrowserContext, expect, test } from '@playwright/test';
import { getBanner } from './banner.ts';
import { chromiumArguments, findChromium } from './chromium.ts';
import { ports } from './ports.ts';

const executablePath = findChromium();

test.use({
  launchOptions: {
    args: [...chromiumArguments, '--host-resolver-rules=MAP *.example.test 127.0.0.1'],
    ...(executablePath ? { executablePath } : {}),
  },
});

const parent = { domain: '.example.test', path: '/' };
const host = { domain: 'privacy.example.test', path: '/' };
const yes = '2.2026-11-22.statistics-yes-0a1b2c3d.advertising-yes-1a2b3c4d';

const left: [string, Parameters<BrowserContext['addCookies']>[0]][] = [
  ['a word of another site', [{ name: 'consent', value: 'yes', ...parent }]],
  ['something old on a path', [{ name: 'consent', value: '1.0a1b2c3d.2026-11-22', ...host, path: '/en' }]],
  [
    'quotation marks, spaces and capitals',
    [
      { name: 'consent', value: `"${yes}"`, ...parent },
      { name: 'consent', value: 'all of them', ...parent, path: '/en' },
      { name: 'CONSENT', value: yes, ...parent },
      { name: 'Consent', value: yes, ...host },
    ],
  ],
  [
    '8 KB of others',
    Array.from({ length: 40 }, (_, index) => ({ name: `c${index}`, value: 'x'.repeat(200), ...parent })),
  ],
];

for (const [scheme, port, name] of [
  ['http', ports.editions, 'consent'],
  ['https', ports.tagged, '__Host-consent'],
] as const) {
  test.describe(`at ${scheme}, beside`, () => {
    test.use({ baseURL: `${scheme}://privacy.example.test:${port}` });

    for (const [what, cookies] of left) {
      test(`${what}, every answer is kept and ends the question`, async ({ page, context }) => {
        await context.route(/google/, (route) => route.fulfill({ body: '' }));
        await context.addCookies(cookies);
        await page.goto('/en/privacy');
        await expect(getBanner(page)).toBeVisible();
        for (const [answer, granted] of [
          ['accept', 2],
          ['reject', 0],
        ] as const) {
          await page.goto('/en/cookies');
          const kept = page.waitForResponse('**/consent');
          await page.locator(`main button[value=${answer}]`).first().click();
          await kept;
          for (const path of ['/en/privacy', '/cs/privacy', '/th']) {
            // A page with a tag loads itself again after another answer.
            await expect(() => page.goto(path)).toPass();
            await page.reload();
            await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
            await expect(getBanner(page)).toBeHidden();
          }
          await page.goto('/cs/cookies');
          await expect(page.locator('main [role=switch][name]:checked')).toHaveCount(granted);
        }
        const own = (await context.cookies()).filter((cookie) => cookie.value.includes('advertising-no-'));
        expect(own).toMatchObject([{ name, ...host, secure: scheme === 'https', sameSite: 'Lax' }]);
      });

      test.describe('and without JavaScript', () => {
        test.use({ javaScriptEnabled: false });

        test(`${what}, every answer is kept, and the page says so`, async ({ page, context }) => {
          await context.addCookies(cookies);
          for (const locale of ['th', 'en', 'cs']) {
            await page.goto(`/${locale}/choice/statistics-advertising`);
            await expect(page).toHaveURL(`/${locale}/choice/unsaved`);
          }
          for (const locale of ['th', 'en', 'cs'])
            for (const [answer, outcome] of [
              ['accept', 'statistics-advertising'],
              ['reject', 'necessary'],
            ] as const) {
              await page.goto(`/${locale}/cookies`);
              await page.locator(`main button[value=${answer}]`).first().click();
              await expect(page).toHaveURL(`/${locale}/choice/${outcome}`);
            }
        });
      });
    }
  });
}

test('at http, where no name is kept for a host, a no goes before the yes of another host or path', async ({
  page,
  context,
}) => {
  const site = `http://privacy.example.test:${ports.editions}`;
  await page.goto(`${site}/en/cookies`);
  await page.locator('main button[value=reject]').first().click();
  await expect(page.locator('#cookie-receipt')).toBeVisible();
  const [own] = await context.cookies();
  const value = own?.value.replaceAll('-no-', '-yes-') ?? '';
  await context.addCookies([
    { name: 'consent', value, ...parent },
    { name: 'consent', value, ...host, path: '/en' },
  ]);
  await page.reload();
  await expect(page.locator('#cookie-receipt')).toBeVisible();
  await expect(page.locator('main [role=switch][name]:checked')).toHaveCount(0);
});

test('at https no other host, nor a page at http, can give an answer in our name', async ({
  page,
  context,
}) => {
  await context.route(/google/, (route) => route.fulfill({ body: '' }));
  const site = `https://privacy.example.test:${ports.tagged}`;
  await page.goto(`${site}/en/cookies`);
  await page.locator('main button[value=accept]').first().click();
  await expect(page.locator('#cookie-receipt')).toBeVisible();
  const value = (await context.cookies()).find((cookie) => cookie.name === '__Host-consent')?.value ?? '';
  await context.clearCookies();
  await context.addCookies([
    { name: 'consent', value, ...parent },
    { name: 'consent', value, ...host },
  ]);
  await page.goto(`https://other.example.test:${ports.tagged}/en`);
  for (const name of ['__Host-consent', '=__Host-consent', '__host-consent', '__HOST-CONSENT'])
    for (const secure of ['', '; Secure'])
      await page.evaluate(`document.cookie = '${name}=${value}; Domain=example.test; Path=/${secure}'`);
  await page.goto(`${site}/en/privacy`);
  await expect(getBanner(page)).toBeVisible();
  await page.goto(`${site}/en/cookies`);
  await expect(page.locator('main [role=switch][name]:checked')).toHaveCount(0);
});
