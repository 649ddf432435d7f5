// What a build with Google's tag sends follows what the visitor grants, and what the signal takes back of it, from both
// servers: the policy of the page, its ETag, and for whom it may be kept (Global Privacy Control, W3C).
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readQuestion } from '#lib/consent/question.ts';
import type { Folder, Manifest } from '#lib/dist/manifest.ts';
import { secure, writeAnswerCookie } from '../choice-cookie.ts';
import { startNginx } from './nginx.ts';
import { ask } from './raw.ts';
import { type Running, startOurs } from './running.ts';

const site = 'test-results/tagged';
const { folders }: Manifest = JSON.parse(readFileSync(`${site}/manifest.json`, 'utf8'));
const [{ from, begins, cookies }] = folders as [Folder];
const question = readQuestion(cookies);

let [ours, nginx]: Running[] = [];
beforeAll(async () => {
  ours = await startOurs(site, begins + 12 * 3_600_000 - Date.now());
  nginx = await startNginx(ours.port, site);
});
afterAll(async () => {
  await nginx?.stop();
  await ours?.stop();
});

const both = { statistics: 'yes', advertising: 'yes' } as const;
const inSpite = { statistics: 'yes', advertising: 'anyway' } as const;
const advertisingAlone = { statistics: 'no', advertising: 'yes' } as const;

describe.each(['ours', 'nginx'])('%s', (name) => {
  const get = async (path: string, headers: Record<string, string>) =>
    ask((name === 'ours' ? ours : nginx)?.port ?? 0, path, headers);

  it.each([
    [undefined, '0', ''],
    [undefined, '1', ''],
    [both, '0', 'statistics.advertising'],
    [both, '1', 'statistics'],
    [both, 'true', 'statistics.advertising'],
    [inSpite, '0', 'statistics.advertising'],
    [inSpite, '1', 'statistics.advertising'],
    [advertisingAlone, '0', 'advertising'],
    [advertisingAlone, '1', ''],
  ] as const)(
    'sends after %j, where the signal is %s, what grants “%s”',
    async (answers, signal, granted) => {
      const cookie = answers ? { Cookie: secure(writeAnswerCookie(question, from, answers)) } : {};
      const sent = { ...cookie, 'Sec-GPC': signal };
      for (const path of ['/th/privacy', '/en/cookies', '/cs']) {
        const { status, headers } = await get(path, sent);
        expect(status).toBe(200);
        const policy = headers['content-security-policy'] ?? '';
        expect(policy.includes('google-analytics.com')).toBe(granted.includes('statistics'));
        expect(policy.includes('doubleclick.net')).toBe(granted.includes('advertising'));
        expect(policy.includes('google')).toBe(granted !== '');
        expect(headers.vary).toBe('Accept-Encoding, Cookie, Sec-GPC');
        expect(headers['cache-control']).toBe('private, no-cache');
        const etag = headers.etag ?? '';
        expect(etag).toMatch(granted === '' ? /^"\w+\."$/ : new RegExp(`^"\\w+\\.\\.${granted}"$`));
        expect((await get(path, { ...sent, 'If-None-Match': etag })).status).toBe(304);
        const { status: other } = await get(path, { 'If-None-Match': etag });
        expect(other).toBe(granted === '' ? 304 : 200);
      }
    },
  );
});
