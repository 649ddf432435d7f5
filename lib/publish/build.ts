import { readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { getSiteUrl } from '#lib/address/origin.ts';
import { nameScripts } from '#lib/browser/script.ts';
import { getTagId } from '#lib/consent/google.ts';
import { getToday } from '#lib/content/days.ts';
import { getCacheFolder, getDraftFolder } from '#lib/folders.ts';
import { listComingDays } from '#lib/policy/policies.ts';
import { assemble } from '#lib/publish/assemble.ts';
import { nameKept, planDay, takePlan } from '#lib/publish/cache/plan.ts';
import { Store } from '#lib/publish/cache/store.ts';
import { finishDay } from '#lib/publish/finish-day.ts';
import { tell } from '#lib/publish/run/progress.ts';
import { runNext } from '#lib/publish/run/run-next.ts';
import { nameAddress } from '#lib/publish/summary.ts';

/** For tools: an object a line, and the last of them what was built. */
const isJson = process.argv.includes('--json');

const days: { day: string; seconds: number }[] = [];
let isCompiled = false;

try {
  getSiteUrl();
  getTagId();
  const today = getToday();
  process.env.BUILD_DAY = today;
  removeLeftDrafts();
  // Another build may be under way: Next lets one wait for the other, and neither touches what the other has made.
  process.env.BUILD_DRAFT = resolve(`.dist-${process.pid}`);
  const draft = getDraftFolder();
  const store = new Store(getCacheFolder());
  // Once as of today, and once as of each day on which an edition comes into force.
  for (const day of [today, ...listComingDays(today)]) {
    process.env.AS_OF = day;
    const begin = performance.now();
    const summary = await buildDay(draft, store);
    const seconds = Math.round((performance.now() - begin) / 100) / 10;
    days.push({ day, seconds });
    if (!isJson) console.log(`\n${summary}\n${day}: built in ${seconds} s`);
  }
  const build = await assemble(draft, 'dist');
  await store.prune();
  if (isJson) console.log(JSON.stringify({ build, days }));
  else console.log(`\nPublished to dist/, build ${build}. ${nameAddress()}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** Writes the site as of one day to the draft, by Next what was not built before of the same; returns what its pages weigh. */
async function buildDay(draft: string, store: Store): Promise<string> {
  const plan = await planDay(draft, store);
  if (Object.keys(plan.due).length === 0) {
    await takePlan(draft);
    return `As of ${getToday()}, as it was built before:\n${await finishDay(draft, plan.kept)}`;
  }
  const env = { ...process.env, ...nameKept(plan), ...nameScripts() };
  // Compiled once for all days: which one it is, pages ask when they are rendered.
  const mode = isCompiled ? ['--experimental-build-mode', 'generate'] : [];
  const said = await runNext(mode, env, (progress) => tell(getToday(), progress, isJson));
  isCompiled = true;
  return said;
}

/** Removes what is left of builds that were interrupted: drafts have the number of their process. */
function removeLeftDrafts(): void {
  for (const name of readdirSync('.')) {
    const [, id] = /^\.dist-(\d+)/.exec(name) ?? [];
    if (id && !isRunning(Number(id))) rmSync(name, { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
