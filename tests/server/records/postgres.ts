import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { findPort } from '../running.ts';

/** The folder of Debian's programs, of the newest version that is there. */
export const findPrograms = () => globSync('/usr/lib/postgresql/*/bin').toSorted().at(-1);

/** A PostgreSQL of a test: in a temporary folder, at a port of the loopback interface. */
export interface Database {
  address: string;
  sql: postgres.Sql;
  start: () => Promise<void>;
  /** Ends it, at once and with all its connections. */
  stop: () => Promise<void>;
  remove: () => Promise<void>;
}

/** Makes a PostgreSQL that does not run yet. As root it is another user's, as it refuses to run as root. */
export async function makeDatabase(): Promise<Database> {
  const programs = findPrograms();
  if (!programs)
    throw new Error('There is no PostgreSQL: run "npm run test:server", or install Debian’s postgresql.');
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const user = process.getuid?.() === 0 ? findUser('postgres') : undefined;
  if (user) chownSync(folder, user.uid, user.gid);
  const options = { ...user, cwd: folder };
  const data = join(folder, 'data');
  const words = [
    '--pgdata',
    data,
    '--username',
    'policies',
    '--auth',
    'trust',
    '--no-sync',
    '--locale',
    'C.UTF-8',
  ];
  const { status, stderr } = spawnSync(join(programs, 'initdb'), words, options);
  if (status !== 0) throw new Error(`initdb ended with ${status}: ${stderr}`);
  const port = await findPort();
  const address = `postgres://policies@127.0.0.1:${port}/postgres`;
  const sql = postgres(address, { max: 2, onnotice: () => {} });
  let child: ChildProcess | undefined;

  const isRunning = () => child !== undefined && child.exitCode === null && child.signalCode === null;
  const start = async () => {
    if (isRunning()) return;
    const settings = ['-h', '127.0.0.1', '-p', String(port), '-k', folder, '-c', 'fsync=off'];
    child = spawn(join(programs, 'postgres'), ['-D', data, ...settings], { ...options, stdio: 'ignore' });
    for (let waited = 0; waited < 200; waited++) {
      if (await sql`SELECT 1`.then(Boolean, () => false)) return;
      await wait(50);
    }
    throw new Error('PostgreSQL does not answer');
  };
  const stop = async () => {
    if (!child || !isRunning()) return;
    child.kill('SIGINT');
    await once(child, 'exit');
  };
  const remove = async () => {
    await sql.end({ timeout: 1 });
    await stop();
    rmSync(folder, { recursive: true });
  };
  return { address, sql, start, stop, remove };
}

function findUser(name: string): { uid: number; gid: number } {
  const [, uid, gid] =
    new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm').exec(readFileSync('/etc/passwd', 'utf8')) ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}
