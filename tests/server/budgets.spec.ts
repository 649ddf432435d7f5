import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { budgets, weigh } from '#lib/publish/summary.ts';
import type { Manifest } from '#lib/server/manifest.ts';

const manifest: Manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const pages = manifest.folders.flatMap(({ from, entries }) =>
  Object.values(entries).flatMap(({ file }) => (file.endsWith('.html') ? [`dist/${from}/${file}`] : [])),
);

it.each(pages)('%s keeps its budget', async (file) => {
  const html = readFileSync(file, 'utf8');
  const getText = (element: string) =>
    new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(html)?.[1] ?? '';
  const weights = await weigh({ html, script: getText('script'), style: getText('style') });
  for (const part of ['page', 'script', 'style'] as const) {
    expect(weights[part], part).toBeGreaterThan(500);
    expect(weights[part], part).toBeLessThanOrEqual(budgets[part]);
  }
});
