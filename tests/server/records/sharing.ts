import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type Running, site, startOurs } from '../running.ts';
import { type Database, makeDatabase } from './postgres.ts';

/** The PostgreSQL that the servers of a test share. */
export let shared: Database;
/** Ended after each test, the last first. */
export const running: Running[] = [];

let folder = '';

/** Gives the tests of a file a PostgreSQL, which each finds without tables, and not started. */
export function prepareSharing(): void {
  beforeAll(async () => {
    shared = await makeDatabase();
  });
  afterAll(() => shared.remove());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'records-'));
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map(({ stop }) => stop()));
    await shared.start();
    await shared.sql`DROP TABLE IF EXISTS consent_records, consent_records_purged`;
    await shared.stop();
    rmSync(folder, { recursive: true });
  });
}

/** The file of a server. */
export const getFile = (name: string) => join(folder, name, 'consent.sqlite');

/** Starts our server with a file of its own, its clock ahead by so many milliseconds. */
export async function begin(name: string, offset = 0): Promise<Running> {
  const server = await startOurs(site, offset, undefined, getFile(name), shared.address);
  running.push(server);
  return server;
}

const slowly = { timeout: 40_000, interval: 200 };

/** Waits until so many records are copied, each of them once. */
export async function expectCopies(records: number): Promise<void> {
  const count = async () => {
    const [found] =
      await shared.sql`SELECT count(*) AS copies, count(DISTINCT record_id) AS records FROM consent_records`;
    return [Number(found?.copies), Number(found?.records)];
  };
  await expect.poll(count, slowly).toEqual([records, records]);
}

/** Waits until a server has said something. */
export async function expectComplaint(server: Running, said: RegExp): Promise<void> {
  await expect.poll(server.complaint, slowly).toMatch(said);
}

/**
 * Runs `consent.mjs`, as on a machine that knows the PostgreSQL, and the file of one server or of none; there are no packages
 * above its folder.
 */
export function runCommand(records: string, ...words: string[]) {
  const env = { ...process.env, CONSENT_RECORDS: records, CONSENT_RECORDS_POSTGRES: shared.address };
  copyFileSync(join(site, 'consent.mjs'), join(folder, 'consent.mjs'));
  const options = { cwd: folder, env };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['consent.mjs', ...words], options);
  return { status, output: String(stdout), complaint: String(stderr) };
}
