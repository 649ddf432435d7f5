import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { site, startOurs } from '../running.ts';
import { choose } from './choices.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command in a folder where there is nothing but it and the records. */
const run = (...words: string[]) => {
  copyFileSync(join(site, 'consent.mjs'), join(folder, 'consent.mjs'));
  const options = {
    cwd: folder,
    env: { NODE_ENV: 'production', PATH: '/nowhere', CONSENT_RECORDS: 'consent.sqlite' } as const,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['consent.mjs', ...words], options);
  return { status, output: String(stdout), complaint: String(stderr) };
};

it('reads what a server records while that runs, with nothing but the site', async () => {
  const server = await startOurs(site, 0, undefined, join(folder, 'consent.sqlite'));
  for (let count = 0; count < 3; count++) expect((await choose(server.port)).status).toBe(204);
  await expect
    .poll(() => run('verify'))
    .toEqual({ status: 0, output: '3 records: all as they were written.\n', complaint: '' });
  const rows = JSON.parse(run('export', '--format', 'json').output);
  expect(rows).toHaveLength(3);
  expect(run('find', rows[1].record_id).output).toContain(rows[1].hash);
  expect(run('count').output).toMatch(/^day .+\n\d{4}-\d\d-\d\d {2}en .+ 3\n$/);
  expect(run('purge').output).toBe('Removed: 0 records.\n');
  expect(await server.stop()).toBe(0);
  expect(run('verify').status).toBe(0);
});
