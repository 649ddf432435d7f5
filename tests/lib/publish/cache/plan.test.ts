import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { getToday } from '#lib/content/days.ts';
import { takeDue } from '#lib/publish/cache/due-pages.ts';
import { nameKept, planDay, takePlan } from '#lib/publish/cache/plan.ts';
import { Store } from '#lib/publish/cache/store.ts';
import { finishDay } from '#lib/publish/finish-day.ts';
import { publishDay } from '#lib/publish/publish.ts';
import { folder, html, makeOutputs, prepareFolder } from '../built-site.ts';

prepareFolder();
const at = (name: string) => join(folder, name);
const isOfPolicies = ({ pathname }: { pathname: string }) =>
  /^\/\w+\/(privacy|cookies|choice)/.test(pathname);

/** Builds a day as `build.ts` does, with Next's part as it hands it over; returns what was planned. */
const build = async (page = html) => {
  const store = new Store(at('cache'));
  rmSync(at('draft'), { recursive: true, force: true });
  const plan = await planDay(at('draft'), store);
  if (Object.keys(plan.due).length === 0) {
    await takePlan(at('draft'));
    await finishDay(at('draft'), plan.kept);
    return plan;
  }
  const all = makeOutputs(page);
  const prerenders =
    plan.names.length > 0 ? all.prerenders.filter((each) => !isOfPolicies(each)) : all.prerenders;
  const appPages = plan.names.length > 0 ? [{ pathname: '/[locale]/[policy]/history' }] : [];
  const outputs = { ...all, prerenders, appPages } as never;
  const folders = { publicFolder: at('public'), buildFolder: at('build'), draft: at('draft') };
  await publishDay({ outputs, ...folders, store });
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
  ...['privacy', ...days.map((day) => `privacy/${day}`), 'privacy/2027-02-01'],
  ...['cookies', ...days.map((day) => `cookies/${day}`)],
  'choice',
];
const groups = (plan: { due: Record<string, string> }) => Object.keys(plan.due);

it('makes everything once, and nothing where nothing changed, with the same bytes', async () => {
  expect(groups(await build())).toEqual([...all, '']);
  const once = readDraft();
  const again = await build();
  expect([groups(again), again.names]).toEqual([[], ['privacy/', 'cookies/', 'choice/']]);
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
    if (Object.keys(due).length > 1)
      expect(kept.every(({ path }) => isOfPolicies({ pathname: path }))).toBe(true);
  }
});

it('leaves out of what Next renders the policies and editions that are kept, and no others', () => {
  const names = ['privacy', 'cookies', 'privacy-of-staff'];
  const params = names.map((policy) => ({ policy }));
  const ofEditions = names.flatMap((policy) =>
    ['2026-11-22', '2026-11-23'].map((edition) => ({ policy, edition })),
  );
  expect([takeDue(params), takeDue(ofEditions)]).toEqual([params, ofEditions]);
  const kept = { names: ['cookies/', 'privacy', 'privacy-of-staff/2026-11-23'] };
  vi.stubEnv('KEPT_PAGES', nameKept(kept).KEPT_PAGES);
  expect(takeDue(params)).toEqual([{ policy: 'privacy-of-staff' }]);
  expect(takeDue(ofEditions)).toEqual([
    { policy: 'privacy', edition: '2026-11-22' },
    { policy: 'privacy', edition: '2026-11-23' },
    { policy: 'privacy-of-staff', edition: '2026-11-22' },
  ]);
});

it('has no plan where Next builds by itself', async () => {
  expect(await takePlan(at('draft'))).toBe(undefined);
});
