import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMemory } from '../tests/server/hostile/process.ts';
import { type Running, startOurs } from '../tests/server/running.ts';
import { makeLargeSite } from './large-site.ts';
import { makeRow, type Row } from './rows.ts';

const pages = 5000;
const rounds = 5;
const seconds = 2;

/** Asks for pages by chance, as a browser does; `chosen` is the place of the next in the list. */
const writeVisits = (paths: string[], chosen: string) => `local paths = {
${paths.map((path) => `"${path}"`).join(',\n')}}
local requests = {}
function init(args)
  math.randomseed(tonumber(args[1]))
  wrk.headers["Accept-Encoding"] = "gzip, deflate, br"
  for index, path in ipairs(paths) do requests[index] = wrk.format("GET", path) end
end
function request() return requests[${chosen}] end`;

const chances = {
  /** The second half as often as the first, the third a third as often, as on the web at large (Zipf’s law). */
  byRank: 'math.floor((#requests) ^ math.random())',
  equally: 'math.random(#requests)',
};

/**
 * A site of 5,000 pages: the memory that it takes, and requests a second, with as much of it in memory as usual and with all
 * of it, alternating. Pages are asked for the more often, the shorter their addresses are; and all of them equally often.
 */
export async function measureLarge(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'large-'));
  const dist = join(folder, 'dist');
  const made = await makeLargeSite('dist', dist, pages);
  const paths = made.toSorted((one, other) => one.split('/').length - other.split('/').length);
  const write = (name: keyof typeof chances) => {
    const script = join(folder, `${name}.lua`);
    writeFileSync(script, writeVisits(paths, chances[name]));
    return script;
  };
  const [byRank, equally] = [write('byRank'), write('equally')];
  const serve = async (megabytes: string, name: string) => {
    process.env.SITE_IN_MEMORY = megabytes;
    const server = await startOurs(dist, 0, undefined, join(folder, `${name}.sqlite`));
    delete process.env.SITE_IN_MEMORY;
    return server;
  };
  const usual = await serve('', 'usual');
  const whole = await serve('1000', 'whole');
  for (const server of [usual, whole]) load(server, equally, 12);
  const ranked: number[] = [];
  const rankedShares: number[] = [];
  const equalShares: number[] = [];
  const memories: number[] = [];
  const wholly: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const own = load(usual, byRank, seconds);
    ranked.push(own);
    rankedShares.push(own / load(whole, byRank, seconds));
    equalShares.push(load(usual, equally, seconds) / load(whole, equally, seconds));
    memories.push(readMemory(usual));
    wholly.push(readMemory(whole));
  }
  await usual.stop();
  await whole.stop();
  rmSync(folder, { recursive: true });
  const of = `${pages.toLocaleString('en-GB')} pages`;
  return [
    makeRow(`requests a second, ${of}, the short addresses most often`, '/s', ranked),
    makeRow('the same ÷ with all of them in memory', '', rankedShares, { least: 0.85 }),
    makeRow('the same, all addresses equally often', '', equalShares),
    makeRow(`resident memory after the load, ${of}`, 'MB', memories, { most: 160 }),
    makeRow('the same with all of them in memory', 'MB', wholly),
  ];
}

/** Loads a server for some seconds with 64 connections; returns requests a second. */
function load({ port }: Running, script: string, seconds: number): number {
  const words = ['-t2', '-c64', `-d${seconds}s`, '-s', script, `http://127.0.0.1:${port}/`, String(port)];
  const { stdout, stderr, error } = spawnSync('wrk', words);
  if (error) throw error;
  const text = stdout.toString();
  const [, rate] = /Requests\/sec:\s+([\d.]+)/.exec(text) ?? [];
  if (rate === undefined || /Non-2xx|Socket errors/.test(text))
    throw new Error(`Answers failed under load:\n${text}${stderr}`);
  return Number(rate);
}
