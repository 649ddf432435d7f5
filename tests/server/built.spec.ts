// What `npm run build` made of the live content, whatever that is.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Manifest } from '#lib/dist/manifest.ts';
import { getCookies } from './outcome-cookies.ts';
import { ask } from './raw.ts';
import { startOurs } from './running.ts';

const { folders }: Manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));

it.each(folders)('every address of the live site is served, as of $from', async (folder) => {
  const { begins, entries } = folder;
  const server = await startOurs('dist', begins + 1 - Date.now());
  const answers = Object.entries(entries).map(async ([path, { status }]) => [
    path,
    status,
    (await ask(server.port, path, getCookies(path, folder))).status,
  ]);
  const wrong = (await Promise.all(answers)).filter(([, status, found]) => status !== found);
  await server.stop();
  expect(wrong).toEqual([]);
  expect(answers.length).toBeGreaterThan(0);
});
