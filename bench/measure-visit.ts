import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { budgets, visitBudget } from '#lib/publish/budgets.ts';
import { chromiumArguments, findChromium } from '../tests/browser/chromium.ts';
import { countTraffic } from '../tests/browser/traffic.ts';
import { startOurs } from '../tests/server/running.ts';
import { makeRow, type Row } from './rows.ts';

const rounds = 31;
const path = '/th/privacy';

/**
 * What a first visit costs in a real browser, at 4 × CPU slowdown on a slow 4G connection; in turn with visits to the same page
 * without its style and script, before which nothing with its text can be painted. The browser runs already, as a visitor's
 * does: a pair of visits before is not counted. Which of a pair comes first changes, as the second finds more of it awake.
 */
export async function measureVisit(): Promise<Row[]> {
  const server = await startOurs('dist');
  const url = `http://127.0.0.1:${server.port}${path}`;
  const html = await (await fetch(url)).text();
  const bare = await serveBare(html);
  const visits: Visit[] = [];
  const paints: number[] = [];
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: chromiumArguments,
    ...(executablePath ? { executablePath } : {}),
  });
  for (let round = 0; round <= rounds; round++) {
    const order = round % 2 === 0 ? [url, bare.url] : [bare.url, url];
    const pair = new Map<string, Visit>();
    for (const each of order) pair.set(each, await visit(browser, each));
    const [own, other] = [pair.get(url), pair.get(bare.url)];
    if (round === 0 || !own || !other) continue;
    visits.push(own);
    paints.push(own.paint / other.paint);
  }
  await browser.close();
  bare.stop();
  await server.stop();
  const take = (figure: keyof Visit) => visits.map((each) => each[figure]);
  return [
    makeRow(`cold visit to ${path}: requests`, '', take('requests'), { most: 1 }),
    makeRow(`cold visit to ${path}: bytes with headers`, 'B', take('bytes'), { most: visitBudget }),
    makeRow('our script, brotli', 'B', [weigh(html, 'script')], { most: budgets.script }),
    makeRow('our style, brotli', 'B', [weigh(html, 'style')], { most: budgets.style }),
    makeRow('layout shift', '', take('shift'), { most: 0 }),
    makeRow('total blocking time', 'ms', take('blocked'), { most: 0 }),
    makeRow('first contentful paint, slow 4G and 4 × slower CPU', 'ms', take('paint')),
    makeRow('the same ÷ that of the page without style and script', '', paints, { most: 1.15 }),
  ];
}

/** Serves a page without its style and script, compressed as pages are. */
async function serveBare(html: string): Promise<{ url: string; stop: () => void }> {
  const body = brotliCompressSync(html.replaceAll(/<(style|script)\b.*?<\/\1>|<link\b[^>]*>/gs, ''));
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' };
  const server = createServer((_, response) => response.writeHead(200, headers).end(body));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}

interface Visit {
  requests: number;
  bytes: number;
  shift: number;
  blocked: number;
  paint: number;
}

/** A visit by somebody who was never here: nothing is kept from one to the next. */
async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  // Lighthouse's slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms round trip.
  const connection = { downloadThroughput: 204_800, uploadThroughput: 96_000, latency: 150 };
  await client.send('Network.emulateNetworkConditions', { offline: false, ...connection });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const traffic = await countTraffic(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  const timings = await page.evaluate(async () => {
    const collect = (type: string) =>
      new Promise<PerformanceEntryList>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve([]), 3000);
      });
    const [shifts, tasks] = await Promise.all([collect('layout-shift'), collect('longtask')]);
    const [first] = performance.getEntriesByName('first-contentful-paint');
    const paint = first?.startTime ?? Number.NaN;
    // Total blocking time: what tasks after the first paint take beyond 50 ms each (web.dev/tbt).
    const late = tasks.filter(({ startTime }) => startTime >= paint);
    return {
      paint,
      shift: shifts.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
      blocked: late.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    };
  });
  await context.close();
  if (Number.isNaN(timings.paint))
    throw new Error('The browser did not say when it first painted: is the machine busy?');
  return { requests: traffic.paths.length, bytes: traffic.bytes, ...timings };
}

function weigh(html: string, element: 'script' | 'style'): number {
  const [, text = ''] = new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(html) ?? [];
  return brotliCompressSync(text).length;
}
