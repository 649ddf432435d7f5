// The site below a path of another: all that it says and answers leads there, and there alone.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Folder, Manifest } from '#lib/dist/manifest.ts';
import { always, line, readHeaders } from './expected.ts';
import { startNginx } from './nginx.ts';
import { ask, exchange, readAnswers } from './raw.ts';
import { readRefusal } from './records/choices.ts';
import { below, type Running, startOurs } from './running.ts';
import { names } from './servers.ts';

const manifest: Manifest = JSON.parse(readFileSync(`${below}/manifest.json`, 'utf8'));
const { from, begins, entries } = manifest.folders[0] as Folder;
const readPage = (path: string) => readFileSync(`${below}/${from}/${entries[path]?.file}`);

let ours: Running;
let nginx: Running;
beforeAll(async () => {
  ours = await startOurs(below, begins + 12 * 3_600_000 - Date.now());
  nginx = await startNginx(ours.port, below);
});
afterAll(async () => {
  await nginx.stop();
  await ours.stop();
});

/** What a text leads to: the addresses of its links, forms and alternates, and whatever else names the site. */
function listAddresses(text: string): string[] {
  const named = text.matchAll(
    /(?:href|action|src|start_url)"?[=:]\s*\\?"([^"\\]*)|\b(https?:\/\/localhost[^"<\s]*)/g,
  );
  return [...named].map(([, own = '', whole = own]) => whole.split('#')[0] ?? '');
}

describe.each(names)('%s', (name) => {
  const visit = (path: string, headers = {}) => ask((name === 'ours' ? ours : nginx).port, path, headers);

  it('leads from every page, feed, list and form for machines below the path, where there is what was meant', async () => {
    const statuses = new Map<string, number>();
    const found = new Set([
      '/legal/',
      '/legal/robots.txt',
      '/legal/sitemap.xml',
      '/legal/.well-known/gpc.json',
    ]);
    for (const path of found) {
      const { status, headers, body } = await visit(path, { 'Accept-Language': 'cs' });
      statuses.set(path, status);
      if (!/text|xml|json/.test(headers['content-type'] ?? '') || path.endsWith('.md')) continue;
      const addresses = [headers.location ?? '', ...listAddresses(body.toString())];
      const own = addresses.map((each) => each.replace(/^http:\/\/localhost(?=\/)/, '')).filter(isHere);
      expect(
        own.filter((each) => !/^\/legal(\/|$)/.test(each)),
        path,
      ).toEqual([]);
      for (const each of own) found.add(each);
    }
    const others = [...statuses].filter(([, status]) => status !== 200);
    expect(Object.fromEntries(others)).toEqual({
      '/legal': 308,
      '/legal/': 307,
      '/legal/privacy': 307,
      '/legal/cookies': 307,
      '/legal/rights': 307,
      '/legal/consent': 405,
      // Announced, and gone: who was told of it by the feed is told that.
      '/legal/th/privacy/2027-02-01': 410,
      '/legal/en/privacy/2027-02-01': 410,
      '/legal/cs/privacy/2027-02-01': 410,
    });
    // All that is in a language, but for what is gone, and what visitors are led to by their own choice.
    const there = Object.keys(entries).filter(
      (path) => /^\/(th|en|cs)\b/.test(path) && entries[path]?.status === 200,
    );
    const missed = there.filter((path) => !statuses.has(`/legal${path}`) && !path.includes('/choice/'));
    expect(missed).toEqual([]);
  });

  it('serves pages as they were built, with the headers of any site', async () => {
    for (const path of ['/th', '/cs/privacy', '/favicon.svg', '/en/privacy/2026-11-22.json']) {
      const { status, headers, body } = await visit(`/legal${path}`);
      expect([path, status, body.equals(readPage(path))]).toEqual([path, 200, true]);
      expect(headers).toMatchObject(path === '/th' ? always : {});
    }
  });

  it.each([
    ['/legal/', 307, '/legal/cs'],
    ['/legal', 308, '/legal/'],
    ['/legal/privacy?x', 307, '/legal/cs/privacy'],
    ['/legal/CS//privacy/', 308, '/legal/cs/privacy'],
    ['/legal/%63s', 308, '/legal/cs'],
    ['/legal/cs/choice/statistics', 303, '/legal/cs/choice/unsaved'],
  ])('leads from %s with %d to %s', async (path, status, location) => {
    const answer = await visit(path, { 'Accept-Language': 'cs', Host: 'evil.example' });
    expect([answer.status, answer.headers.location]).toEqual([status, location]);
  });

  it.each([
    '/',
    '/th/privacy',
    '/legalese',
    '/LEGAL/th',
    '//legal/th',
    '/%6cegal/th',
    '/consent',
    '/robots.txt',
  ])('has nothing at %s', async (path) => {
    const answer = await visit(path);
    expect([answer.status, readHeaders(answer)]).toEqual([404, line]);
  });

  it('has its own page for what is not there', async () => {
    const { status, body } = await visit('/legal/th/nothing');
    expect([status, body.equals(readPage('/th/404'))]).toEqual([404, true]);
    expect((await visit('/legal/../th')).status).toBe(400);
  });

  it('stores a choice for the whole host, and leads on below the path', async () => {
    const body = readRefusal(below);
    const head = [
      'POST /legal/consent HTTP/1.1',
      'Host: localhost',
      'Origin: http://localhost',
      'Connection: close',
      'Accept: text/html',
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${body.length}`,
    ];
    const { port } = name === 'ours' ? ours : nginx;
    const [answer] = readAnswers(await exchange(port, `${head.join('\r\n')}\r\n\r\n${body}`));
    expect([answer?.status, answer?.headers.location]).toEqual([303, '/legal/en/choice/necessary']);
    expect(answer?.headers['set-cookie']).toMatch(/^consent=2\.\S+; Path=\/; /);
  });

  it('says that it is well, and which build and day it serves', async () => {
    const { status, body } = await visit('/legal/healthz');
    expect([status, body.toString()]).toEqual([200, `ok ${manifest.build} ${from}\n`]);
  });
});

it('says where to report a fault of the host, at the one address that there is for it (RFC 9116 §3)', async () => {
  const { body } = await ask(ours.port, '/legal/.well-known/security.txt');
  expect(body.toString()).toContain('\nCanonical: http://localhost/.well-known/security.txt\n');
});

/** Whether an address is on this host. */
function isHere(address: string): boolean {
  return address !== '' && !/^[a-z]+:/.test(address);
}
