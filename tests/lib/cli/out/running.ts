import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** The folder in which the commands of a test are typed. */
export let folder = '';

/** Gives every test of a file an empty folder to type commands in. */
export function useFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'out-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
}

/** Runs a command of `npm run content` there; what it said names the folder `…`. */
export function run(words: string[], own: Record<string, string> = {}) {
  const env = {
    ...process.env,
    AS_OF: '2026-12-01',
    INIT_CWD: folder,
    SITE_URL: 'https://privacy.example',
    ...own,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/content.ts', ...words], { env });
  return { status, output: `${stdout}${stderr}`.replaceAll(folder, '…').trim() };
}
