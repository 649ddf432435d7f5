import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Manifest } from '#lib/dist/manifest.ts';
import { getBudgets, headBudget, budgets as ofOne, visitBudget, weigh } from '#lib/publish/budgets.ts';
import { exchange } from './raw.ts';
import { site, startOurs } from './running.ts';

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
    [...html.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'))].map(([, text]) => text).join('');
  const [script, style] = await Promise.all(
    (['script', 'style'] as const).map((part) => weigh(getText(part), part)),
  );
  const weights = { page: weighFile({ from, file }), script, style };
  for (const part of ['page', 'script', 'style'] as const) {
    expect(weights[part], part).toBeGreaterThan(500);
    expect(weights[part], part).toBeLessThanOrEqual(budgets[part]);
  }
});

it('sends the longest page, with its head, in one round trip', async () => {
  const [longest] = pages
    .filter(({ path }) => getBudgets(path).page === ofOne.page)
    .toSorted((one, other) => weighFile(other) - weighFile(one));
  const ours = await startOurs();
  const bytes = await exchange(
    ours.port,
    `GET ${longest?.path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n`,
  );
  await ours.stop();
  expect(bytes.length).toBeGreaterThan(5000);
  expect(bytes.length).toBeLessThanOrEqual(visitBudget);
  expect(bytes.indexOf('\r\n\r\n')).toBeLessThanOrEqual(headBudget);
});

function weighFile({ from, file }: { from: string; file: string }): number {
  return readFileSync(`${site}/${from}/${file}.br`).length;
}
