// What is made of an output of the build: a page, and of one whose edition is gone a page that says so.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { getConsentScript } from '#lib/browser/script.ts';
import { makeOutput } from '#lib/publish/threads/make-output.ts';

const folder = mkdtempSync(join(tmpdir(), 'output-'));
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['/en/terms', 200],
  ['/en/terms/2025-01-15', 410],
])('makes of %s a page that is answered with %i', async (path, status) => {
  const file = join(folder, 'source.html');
  mkdirSync(join(folder, 'static'), { recursive: true });
  writeFileSync(join(folder, 'static/a.css'), 'body{color:red}');
  const head = `<script>${getConsentScript()}</script><link rel="stylesheet" href="/_next/static/a.css">`;
  writeFileSync(file, `<html><head>${head}</head><body>Text</body></html>`);
  const place = {
    day: '2026-12-01',
    folder: join(folder, 'day'),
    buildFolder: folder,
    storeFolder: join(folder, 'cache'),
    gone: ['/en/terms/2025-01-15'],
  };
  const made = await makeOutput({ path, file, isPage: true }, place);
  expect([made.path, made.entry.status, made.page?.path]).toEqual([path, status, path]);
  expect(readFileSync(join(folder, 'day', made.entry.file), 'utf8')).toContain('<body>Text</body>');
});
