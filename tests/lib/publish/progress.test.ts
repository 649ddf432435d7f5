import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { getToday } from '#lib/content/days.ts';
import adapter from '#lib/publish/adapter.ts';
import { listFilePaths, listGonePaths, listOutcomePaths, listPagePaths } from '#lib/site/promised-paths.ts';
import { build, folder, html, makeOutputs, prepareFolder } from './built-site.ts';

// Another thread has the registry of the site, and not that of the tests.
vi.mock(import('node:os'), async (original) => ({ ...(await original()), availableParallelism: () => 1 }));

prepareFolder();

it('says how far it is, and at the end how heavy each page is', async () => {
  await build();
  const gone = new Set(listGonePaths().values());
  const count = listPagePaths().length + listFilePaths().length + listOutcomePaths().length + gone.size;
  expect([count > 160, count < 320]).toEqual([true, true]);
  const told = [160, count].map((done) => [`Publishing ${done} of ${count}`]);
  expect(vi.mocked(console.log).mock.calls).toEqual(told);
  const [, tell] = vi.mocked(process.once).mock.calls.find(([event]) => String(event) === 'exit') ?? [];
  (tell as () => void)();
  const [said] = vi.mocked(console.log).mock.lastCall ?? [];
  expect(said).toMatch(
    /^\nAs of 2026-12-01, written in \d+\.\d s:\npage +raw +brotli +script +style +budget\n/,
  );
  for (const path of listPagePaths()) expect(said).toContain(`\n${path} `);
});

it('counts up in one line of a terminal', async () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const own = Object.getOwnPropertyDescriptor(process.stdout, 'isTTY');
  Object.defineProperty(process.stdout, 'isTTY', { value: true, configurable: true });
  await build();
  if (own) Object.defineProperty(process.stdout, 'isTTY', own);
  else Reflect.deleteProperty(process.stdout, 'isTTY');
  const lines = write.mock.calls.map(([line]) => String(line)).filter((line) => line.includes('Publishing'));
  const count = Number(/of (\d+)/.exec(lines[0] ?? '')?.[1]);
  // Sixteen are made at a time.
  const steps = Array.from({ length: Math.ceil(count / 16) }, (_, index) =>
    Math.min(16 * (index + 1), count),
  );
  expect(lines).toEqual(steps.map((done) => `\rPublishing ${done} of ${count}${done === count ? '\n' : ''}`));
  expect(vi.mocked(console.log)).not.toHaveBeenCalled();
});

it('takes the place of what was published before as a whole, and leaves nothing of the draft', async () => {
  await build();
  writeFileSync(join(folder, 'dist/old'), '');
  await build(html.replace('>Text<', '>Other<'));
  expect(readFileSync(join(folder, 'dist/current/en.html'), 'utf8')).toContain('Other');
  expect(existsSync(join(folder, 'dist/old'))).toBe(false);
  expect(readdirSync(folder).toSorted()).toEqual(['cache', 'dist', 'page.html', 'public']);
});

it('publishes a day anew when that is built again', async () => {
  mkdirSync(join(folder, 'draft', getToday()), { recursive: true });
  writeFileSync(join(folder, 'draft', getToday(), 'old.html'), '');
  await build();
  expect(existsSync(join(folder, 'dist/current/old.html'))).toBe(false);
});

it('is asked for by Next when a build is complete', async () => {
  const file = join(folder, 'public/robots.txt');
  writeFileSync(file, 'User-agent: *');
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  await adapter.onBuildComplete?.({
    outputs: makeOutputs(html),
    projectDir: folder,
    distDir: join(folder, 'build'),
  } as never);
  const part = JSON.parse(readFileSync(join(folder, '.dist', `${getToday()}.json`), 'utf8'));
  expect(part.entries['/robots.txt']).toMatchObject({ status: 200, file: 'robots.txt' });
  expect(readFileSync(join(folder, '.dist', getToday(), 'robots.txt'), 'utf8')).toBe('User-agent: *');
});
