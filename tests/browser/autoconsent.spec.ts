// What refuses by itself for visitors who have asked it to, here Autoconsent of DuckDuckGo, refuses our banner: by its own
// heuristics in English, the one of our languages that these read, and by one rule for our markup in every language.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readGranted } from '../choice-cookie.ts';
import { getBanner } from './banner.ts';
import { texts } from './texts.ts';
import { expect, test } from './visitor.ts';

const program = readFileSync('node_modules/@duckduckgo/autoconsent/dist/autoconsent.playwright.js', 'utf8');
const rule = JSON.parse(readFileSync('docs/autoconsent-rule.json', 'utf8'));

/** Runs it in a page as an extension would, with rules of ours or its heuristics alone. */
async function refuse(page: Page, rules: object[]): Promise<void> {
  const config = {
    enabled: true,
    autoAction: 'optOut',
    disabledCmps: [],
    enablePrehide: false,
    detectRetries: 20,
    enableHeuristicDetection: rules.length === 0,
    enableHeuristicAction: rules.length === 0,
    heuristicMode: 'reject',
  };
  await page.exposeBinding('autoconsentSendMessage', async ({ frame }, message) => {
    if (message.type === 'init')
      await frame.evaluate(
        `autoconsentReceiveMessage(${JSON.stringify({ type: 'initResp', config, rules: { autoconsent: rules } })})`,
      );
  });
  await page.evaluate(program);
}

const getAnswer = async (page: Page) =>
  (await page.context().cookies()).filter(({ name }) => name === 'consent').map(({ value }) => value);

for (const { locale } of texts) {
  test(`a rule for our markup refuses, and nothing else (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/privacy`);
    await expect(getBanner(page)).toBeVisible();
    await refuse(page, [rule]);
    await expect(getBanner(page)).toBeHidden();
    await expect.poll(async () => (await getAnswer(page)).map(readGranted)).toEqual([[]]);
  });
}

test('heuristics refuse the English banner', async ({ page }) => {
  await page.goto('/en/privacy');
  await expect(getBanner(page)).toBeVisible();
  await refuse(page, []);
  await expect(getBanner(page)).toBeHidden();
  await expect.poll(async () => (await getAnswer(page)).map(readGranted)).toEqual([[]]);
});
