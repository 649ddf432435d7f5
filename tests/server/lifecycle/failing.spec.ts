import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { visit } from '../hostile/visitors.ts';
import { site, startOurs } from '../running.ts';

it('starts a thread again that dies, not for ever, and goes on serving all the while', async () => {
  const server = await startOurs(site, 0, './dying-thread.ts');
  await expect
    .poll(() => server.complaint(), { timeout: 50_000 })
    .toMatch(/A thread has ended.+A thread has ended.+not started again/s);
  for (let count = 0; count < 50; count++) expect(await visit(server.port)).toBe(true);
  expect(await server.stop()).toBe(0);
});

it('goes on serving, and ends as it should, where a thread cannot even start', async () => {
  const server = await startOurs(site, 0, './failing-thread.ts');
  await expect
    .poll(() => server.complaint(), { timeout: 20_000 })
    .toMatch(/cannot start.+A thread has ended/s);
  expect(await visit(server.port)).toBe(true);
  expect(await server.stop()).toBe(0);
});

it('goes on after an error that nobody expected, and says it once', async () => {
  const server = await startOurs(site, 0, './failing-clock.ts');
  await expect.poll(() => server.complaint()).toContain('Nobody expected this.');
  for (let count = 0; count < 50; count++) expect(await visit(server.port)).toBe(true);
  await wait(500);
  // Once in each thread.
  expect(server.complaint().match(/Error: Nobody expected this\./g)?.length).toBeLessThanOrEqual(2);
  expect(await server.stop()).toBe(0);
});
