import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readMemory } from '../tests/server/hostile/process.ts';
import { countKept, readRefusal } from '../tests/server/records/choices.ts';
import { startOurs } from '../tests/server/running.ts';
import { makeRow, type Row } from './rows.ts';

const rounds = 5;
const seconds = 6;
/** When a server that has grown quiet has given back what it took, in milliseconds. */
const calm = 6000;

/** What our script sends, as wrk is told. */
const writeChoice = () => `wrk.method = "POST"
wrk.body = "${readRefusal('dist')}"
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"`;

/** Answers to the cookie banner a second, each of them recorded on the disk, and what that takes of memory. */
export async function measureConsent(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  const path = join(folder, 'consent.sqlite');
  const script = join(folder, 'choice.lua');
  writeFileSync(script, writeChoice());
  const server = await startOurs('dist', 0, undefined, path);
  send(server.port, script);
  const loads: Load[] = [];
  const memories: number[] = [];
  for (let round = 0; round < rounds; round++) {
    loads.push(send(server.port, script));
    await wait(calm);
    memories.push(readMemory(server));
  }
  await server.stop();
  const made = loads.reduce((sum, { count }) => sum + count, 0);
  if (countKept(path) < made) throw new Error(`Of ${made} answers ${countKept(path)} were recorded.`);
  rmSync(folder, { recursive: true });
  return [
    makeRow(
      'answers to the cookie banner a second, each recorded',
      '/s',
      loads.map(({ rate }) => rate),
      { least: 1500 },
    ),
    makeRow('resident memory once they are over', 'MB', memories, { most: 110 }),
  ];
}

interface Load {
  /** Answers, in all and a second. */
  count: number;
  rate: number;
}

function send(port: number, script: string): Load {
  const words = ['-t2', '-c64', `-d${seconds}s`, '-s', script, `http://127.0.0.1:${port}/consent`];
  const { stdout, error } = spawnSync('wrk', words);
  if (error) throw error;
  const text = stdout.toString();
  if (/Non-2xx|Socket errors/.test(text)) throw new Error(`Answers failed under load:\n${text}`);
  const [, count = 'NaN'] = /(\d+) requests in/.exec(text) ?? [];
  const [, rate = 'NaN'] = /Requests\/sec:\s+([\d.]+)/.exec(text) ?? [];
  return { count: Number(count), rate: Number(rate) };
}
