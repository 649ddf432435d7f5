import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNginx } from '../tests/server/nginx.ts';
import { startOurs } from '../tests/server/running.ts';
import { makeRow, type Row } from './rows.ts';

const rounds = 5;

/** Requests a second, latency and memory under load, ours and nginx alternating on the same bytes. */
export async function measureLoad(): Promise<Row[]> {
  const starts: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now();
    const server = await startOurs('dist');
    starts.push(performance.now() - begin);
    await server.stop();
  }
  // As it is run: answers to the cookie banner are recorded.
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  const ours = await startOurs('dist', 0, undefined, join(folder, 'consent.sqlite'));
  const nginx = await startNginx(ours.port, 'dist');
  // Both run warm: the first fifteen seconds of ours are those of its compiler.
  for (const { port } of [ours, nginx]) load(port, 18);
  const own: Load[] = [];
  const other: Load[] = [];
  const memories: number[] = [];
  for (let round = 0; round < rounds; round++) {
    own.push(load(ours.port, 4));
    memories.push(readMemory(ours.process.pid ?? 0));
    other.push(load(nginx.port, 4));
  }
  await nginx.stop();
  await ours.stop();
  rmSync(folder, { recursive: true });
  const rates = (loads: Load[]) => loads.map(({ rate }) => rate);
  return [
    makeRow('requests a second, ours', '/s', rates(own)),
    makeRow('requests a second, nginx', '/s', rates(other)),
    makeRow(
      'requests a second, ours ÷ nginx',
      '',
      own.map(({ rate }, index) => rate / (other[index]?.rate ?? 0)),
      { least: 0.6 },
    ),
    makeRow(
      '99 % of answers within, ours',
      'ms',
      own.map(({ p99 }) => p99),
    ),
    makeRow(
      '99 % of answers within, nginx',
      'ms',
      other.map(({ p99 }) => p99),
    ),
    makeRow(
      '99 % of answers within, ours ÷ nginx',
      '',
      own.map(({ p99 }, index) => p99 / (other[index]?.p99 ?? 0)),
      { most: 1.5 },
    ),
    makeRow('resident memory after the load, records on', 'MB', memories, { most: 110 }),
    makeRow('start to first answer', 'ms', starts, { most: 500 }),
  ];
}

interface Load {
  /** Requests a second. */
  rate: number;
  /** The 99th percentile of latency, in milliseconds. */
  p99: number;
}

/** Loads a server for some seconds with 64 connections, as a browser asks for the Thai policy. */
function load(port: number, seconds: number): Load {
  const options = ['-t2', '-c64', `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: gzip, deflate, br'];
  const { stdout, error } = spawnSync('wrk', [...options, `http://127.0.0.1:${port}/th/privacy`]);
  if (error) throw error;
  const text = stdout.toString();
  if (/Non-2xx|Socket errors/.test(text)) throw new Error(`Answers failed under load:\n${text}`);
  const [, rate = 'NaN'] = /Requests\/sec:\s+([\d.]+)/.exec(text) ?? [];
  const [, p99 = 'NaN', unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(text) ?? [];
  return { rate: Number(rate), p99: Number(p99) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN) };
}

/** The resident set of a process, in MB (10⁶ bytes). */
function readMemory(pid: number): number {
  const [, kibibytes = 'NaN'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return (Number(kibibytes) * 1024) / 1e6;
}
