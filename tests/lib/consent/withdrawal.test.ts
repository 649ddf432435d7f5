import { afterEach, expect, it, vi } from 'vitest';
import type { Choice } from '#lib/consent/choice.ts';
import { handleConsent } from '#lib/consent/handler.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { expireEnded } from '#lib/consent/standing.ts';
import { expireWithdrawn, isWithdrawal } from '#lib/consent/withdrawal.ts';
import { secure, writeChoiceCookie } from '../../choice-cookie.ts';

const question = getQuestion();
const say = (...granted: string[]): Choice => ({
  day: '2026-11-23',
  answers: {
    statistics: granted.includes('statistics') ? 'yes' : 'no',
    advertising: granted.includes('advertising') ? 'anyway' : 'no',
  },
});

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  ['http://localhost:3000', ['']],
  ['https://example.com', ['', 'example.com']],
  ['https://privacy.example.com', ['', 'privacy.example.com', 'example.com']],
  ['https://a.b1.1c', ['', 'a.b1.1c', 'b1.1c']],
  ['http://127.0.0.1:3000', ['']],
])('removes a cookie on every domain on which a page of %s can have set it', (siteUrl, domains) => {
  vi.stubEnv('SITE_URL', siteUrl);
  const lines = expireWithdrawn('_ga=1; _ga=2; consent=x; other=y', say(), question);
  expect(lines).toEqual(domains.map((domain) => `_ga=; Path=/; Max-Age=0${domain && `; Domain=${domain}`}`));
});

it('removes as many as a browser keeps of a site, and no more', () => {
  const header = Array.from({ length: 200 }, (_, index) => `_ga_${index}=1`).join('; ');
  const lines = expireWithdrawn(header, say(), question);
  expect([lines.length, lines[0], lines.at(-1)]).toEqual([
    180,
    '_ga_0=; Path=/; Max-Age=0',
    '_ga_179=; Path=/; Max-Age=0',
  ]);
});

it.each([
  [[], [], false],
  [['statistics'], ['statistics'], false],
  [['statistics'], ['advertising'], true],
  [['statistics', 'advertising'], ['statistics'], true],
  [['statistics', 'advertising'], ['statistics', 'advertising'], false],
] as const)('behind a yes to %j, one to %j takes something back: %s', (before, granted, isOne) => {
  const cookie = writeChoiceCookie(question, '2026-11-22', ...before);
  expect(isWithdrawal(cookie, say(...granted), question)).toBe(isOne);
});

it('removes an ended choice as it was set: Secure where the site is at https', () => {
  vi.stubEnv('SITE_URL', 'https://privacy.example.com');
  const cookie = secure(writeChoiceCookie(question, '2020-01-01', 'statistics'));
  expect(expireEnded(cookie, question, new Date('2026-11-22'))).toBe(
    '__Host-consent=; Path=/; Max-Age=0; SameSite=Lax; Secure',
  );
});

it('says in plain text why a form is refused, and lets nobody keep that', async () => {
  const request = new Request('http://site/consent', { method: 'POST', body: 'x' });
  const { status, headers } = await handleConsent(request, question);
  expect([status, headers.get('cache-control'), headers.get('content-type')]).toEqual([
    415,
    'no-store',
    'text/plain; charset=utf-8',
  ]);
});
