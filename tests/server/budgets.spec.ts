import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Manifest } from '#lib/dist/manifest.ts';
import { getBudgets, weigh } from '#lib/publish/budgets.ts';
import { site } from './running.ts';

const manifest: Manifest = JSON.parse(readFileSync(`${site}/manifest.json`, 'utf8'));
const pages = manifest.folders.flatMap(({ from, entries }) =>
  Object.entries(entries).flatMap(([path, { file }]) =>
    file.endsWith('.html') ? [{ path, from, file }] : [],
  ),
);

it.each(pages)('$path keeps its budget from $from on', async ({ path, from, file }) => {
  const html = readFileSync(`${site}/${from}/${file}`, 'utf8');
  const budgets = getBudgets(path);
  const getText = (element: string) =>
    new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(html)?.[1] ?? '';
  const [script, style] = await Promise.all([weigh(getText('script')), weigh(getText('style'))]);
  const weights = { page: readFileSync(`${site}/${from}/${file}.br`).length, script, style };
  for (const part of ['page', 'script', 'style'] as const) {
    expect(weights[part], part).toBeGreaterThan(500);
    expect(weights[part], part).toBeLessThanOrEqual(budgets[part]);
  }
});
