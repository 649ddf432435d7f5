import { readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { getSiteUrl } from '#lib/address/origin.ts';
import { nameScripts } from '#lib/browser/script.ts';
import { getTagId } from '#lib/consent/google.ts';
import { getToday } from '#lib/content/days.ts';
import { getCacheFolder } from '#lib/folders.ts';
import { listComingDays } from '#lib/policy/policies.ts';
import { assemble } from '#lib/publish/assemble.ts';
import { planDay } from '#lib/publish/cache/plan.ts';
import { Store } from '#lib/publish/cache/store.ts';
import { compile } from '#lib/publish/compiled/compile.ts';
import { finishDay } from '#lib/publish/finish-day.ts';
import { type Build, publishDay } from '#lib/publish/publish.ts';
import { tell } from '#lib/publish/run/progress.ts';
import { runNext } from '#lib/publish/run/run-next.ts';
import { nameAddress } from '#lib/publish/summary.ts';
import { Threads } from '#lib/publish/threads/threads.ts';

/** For tools: an object a line, and the last of them what was built. */
const isJson = process.argv.includes('--json');

let isCompiled = false;

try {
  getSiteUrl();
  getTagId();
  const today = getToday();
  // As of today, and as of each day on which an edition comes into force.
  const all = [today, ...listComingDays(today)];
  Object.assign(process.env, { BUILD_DAY: today, NODE_ENV: 'production' });
  removeLeftDrafts();
  // Another build may be under way: Next lets one wait for the other, and neither touches what the other has made.
  const draft = resolve(`.dist-${process.pid}`);
  const store = new Store(getCacheFolder());
  const threads = new Threads(availableParallelism(), { ...process.env, ...nameScripts(all) });
  const build = { publicFolder: 'public', buildFolder: resolve('.next'), draft, store, threads };
  const days: { day: string; seconds: number }[] = [];
  for (const day of all) {
    process.env.AS_OF = day;
    const begin = performance.now();
    const said = await buildDay(build);
    const seconds = getSeconds(begin);
    days.push({ day, seconds });
    if (!isJson) console.log(`\n${said}\n${day}: built in ${seconds} s`);
  }
  await threads.end();
  const name = await assemble(draft, 'dist');
  await store.prune();
  if (isJson) console.log(JSON.stringify({ build: name, days }));
  else console.log(`\nPublished to dist/, build ${name}. ${nameAddress()}`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

/** Writes the site as of one day to the draft, making what was not made before of the same; returns what is to be said of it. */
async function buildDay(build: Build): Promise<string> {
  const plan = await planDay(build.draft, build.store);
  const day = getToday();
  if (Object.keys(plan.due).length === 0)
    return `As of ${day}, as it was built before:\n${await finishDay(build.draft, plan.kept)}`;
  const warnings = isCompiled ? [] : await compile(() => compileFor(day), build);
  isCompiled = true;
  const begin = performance.now();
  const tellLeft = (left: number) => tell(day, { step: 'rendering', left }, isJson);
  const summary = await publishDay(plan, build, tellLeft);
  return [...warnings, `As of ${day}, written in ${getSeconds(begin)} s:`, summary].join('\n');
}

/** Has Next compile the app, once for all days: which one it is, pages ask when they are rendered. */
function compileFor(day: string): Promise<string[]> {
  tell(day, { step: 'compiling' }, isJson);
  return runNext({ ...process.env, ...nameScripts([day]) });
}

function getSeconds(begin: number): number {
  return Math.round((performance.now() - begin) / 100) / 10;
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
