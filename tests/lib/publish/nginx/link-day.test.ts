import { existsSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { linkDay } from '#lib/publish/nginx/link-day.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'link-day-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What a system answers that does not make the link. */
const refuse = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

it('leads to the folder of the day by its name, so that the whole can be moved', async () => {
  await linkDay(folder, '2026-11-22');
  expect(readlinkSync(join(folder, 'current'))).toBe('2026-11-22');
});

it('does without where nobody may make links, as on Windows', async () => {
  await linkDay(folder, '2026-11-22', refuse('EPERM'));
  expect(existsSync(join(folder, 'current'))).toBe(false);
});

it('fails on everything else', async () => {
  await expect(linkDay(folder, '2026-11-22', refuse('ENOSPC'))).rejects.toThrow('ENOSPC');
  await linkDay(folder, '2026-11-22');
  await expect(linkDay(folder, '2026-11-23')).rejects.toThrow('EEXIST');
});
