import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { getToday } from '#lib/content/days.ts';
import { planDay } from '#lib/publish/cache/plan.ts';
import { Store } from '#lib/publish/cache/store.ts';
import { finishDay } from '#lib/publish/finish-day.ts';
import { compile, folder, html, prepareFolder, publish } from '../built-site.ts';

prepareFolder();
const at = (name: string) => join(folder, name);
const isOfPolicies = (path: string) => /^\/\w+\/(privacy|cookies|choice)/.test(path);

/** Builds a day as `build.ts` does, by what Next has compiled; returns what was planned. */
const build = async (page = html) => {
  rmSync(at('draft'), { recursive: true, force: true });
  const plan = await planDay(at('draft'), new Store(at('cache')));
  compile(page);
  if (Object.keys(plan.due).length === 0) await finishDay(at('draft'), plan.kept);
  else await publish(plan);
  return plan;
};
const readDraft = () =>
  readdirSync(at('draft'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'base64')])
    .toSorted();
const days = ['2026-11-22', '2026-11-23', '2027-03-01'];
/** The groups of the frozen content, but what belongs to none. */
const all = [
  ...['privacy', ...days.map((day) => `privacy/${day}`)],
  ...['cookies', ...days.map((day) => `cookies/${day}`)],
  ...['privacy/2027-02-01', 'choice'],
];
const groups = (plan: { due: Record<string, string> }) => Object.keys(plan.due);

it('makes everything once, and nothing where nothing changed, with the same bytes', async () => {
  expect(groups(await build())).toEqual([...all, '']);
  const once = readDraft();
  const again = await build();
  expect(groups(again)).toEqual([]);
  expect(readDraft()).toEqual(once);
});

it('makes what belongs to no policy beside what is kept, with the same bytes', async () => {
  await build();
  vi.stubEnv('BUILD_DAY', '2026-12-02');
  const plan = await build(html.replace('>Text<', '>Other<'));
  expect(groups(plan)).toEqual(['']);
  expect(readFileSync(join(at('draft'), getToday(), 'en.html'), 'utf8')).toContain('>Other<');
  expect(readFileSync(join(at('draft'), getToday(), 'en/privacy.html'), 'utf8')).toContain('>Text<');
  const beside = readDraft();
  await build();
  expect(readDraft()).toEqual(beside);
});

it('makes what belongs to no policy anew with every policy that is not whole', async () => {
  await build();
  cpSync(at('cache'), at('sound'), { recursive: true });
  for (const name of readdirSync(at('cache'))) {
    rmSync(at('cache'), { recursive: true });
    cpSync(at('sound'), at('cache'), { recursive: true });
    rmSync(join(at('cache'), name));
    const { due, kept } = await planDay(at('draft'), new Store(at('cache')));
    expect(Object.hasOwn(due, '')).toBe(true);
    expect(new Set(kept.map(({ path }) => path)).size).toBe(kept.length);
    if (Object.keys(due).length > 1) expect(kept.every(({ path }) => isOfPolicies(path))).toBe(true);
  }
});
