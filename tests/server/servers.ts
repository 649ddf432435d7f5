import { readFileSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import type { Folder, Manifest } from '#lib/dist/manifest.ts';
import { startNginx } from './nginx.ts';
import { type Running, site, startOurs } from './running.ts';

export const manifest: Manifest = JSON.parse(readFileSync(`${site}/manifest.json`, 'utf8'));

/** The day on which both servers run: nginx serves its pages. */
export const folder = manifest.folders[0] as Folder;

/** Reads the plain form of what stands at a path. */
export function readPage(path: string): Buffer {
  return readFileSync(`${site}/${folder.from}/${folder.entries[path]?.file}`);
}

const noon = 12 * 3_600_000;

/** Runs both servers for the tests of a file; returns what gives the port of each. */
export function runServers(): (name: 'ours' | 'nginx') => number {
  let ours: Running;
  let nginx: Running;
  beforeAll(async () => {
    ours = await startOurs(site, folder.begins + noon - Date.now());
    nginx = await startNginx(ours.port);
  });
  afterAll(async () => {
    await nginx.stop();
    await ours.stop();
  });
  return (name) => (name === 'ours' ? ours : nginx).port;
}

export const names = ['ours', 'nginx'] as const;
