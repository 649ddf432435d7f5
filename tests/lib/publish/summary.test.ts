import { afterEach, expect, it, vi } from 'vitest';
import { budgets, visitBudget, weigh } from '#lib/publish/budgets.ts';
import { compress } from '#lib/publish/cache/compress.ts';
import { makeSummary, nameAddress } from '#lib/publish/summary.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('says in its summary which page is over its budget, and by how much', () => {
  const weights = { page: budgets.page, script: 1, style: 2 };
  const summary = makeSummary([
    { path: '/en', raw: 5, weights },
    { path: '/cs', raw: 5, weights: { ...weights, page: budgets.page + 7, style: budgets.style + 1 } },
    { path: '/cs/privacy/2027-01-01/changes', raw: 5, weights: { ...weights, page: 2 * budgets.page } },
  ]);
  expect(summary.split('\n')).toEqual([
    'page                            raw  brotli  script  style  budget',
    '/en                               5   13728       1      2  kept',
    '/cs                               5   13735       1   3073  page over by 7, style over by 1',
    '/cs/privacy/2027-01-01/changes    5   27456       1      2  kept',
  ]);
});

it('says which address it has written, and that it is nobody’s where SITE_URL is not set', () => {
  vi.stubEnv('SITE_URL', 'https://privacy.example');
  expect(nameAddress()).toBe('Canonical addresses, the sitemap and the feeds name https://privacy.example.');
  vi.stubEnv('SITE_URL', '');
  expect(nameAddress()).toBe(
    'Canonical addresses, the sitemap and the feeds name http://localhost:3000, as SITE_URL is not set — ' +
      'for a site that others read, set SITE_URL, such as https://privacy.photorobot.com.',
  );
});

it('has budgets that together are one round trip', () => {
  expect([visitBudget, budgets]).toEqual([14_600, { page: 13_728, script: 2048, style: 3072 }]);
});

it('weighs in bytes of brotli, at its best where that is what keeps the budget', async () => {
  const write = (count: number) =>
    Array.from({ length: count }, (_, index) => `word${index * index}`).join(' ');
  const [short, long] = [write(400), write(2000)];
  const [quick, best] = await Promise.all([
    compress(Buffer.from(short), 'quick'),
    compress(Buffer.from(long), 'best'),
  ]);
  expect(quick.length).toBeLessThan(budgets.script);
  expect(best.length).toBeGreaterThan(budgets.script);
  expect(await weigh(short, 'script')).toBe(quick.length);
  expect(await weigh(long, 'script')).toBe(best.length);
});
