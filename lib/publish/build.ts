import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { getSiteUrl } from '#lib/address/origin.ts';
import { getTagId } from '#lib/consent/google.ts';
import { getToday } from '#lib/content/days.ts';
import { getDraftFolder } from '#lib/folders.ts';
import { listComingDays } from '#lib/policy/policies.ts';
import { assemble } from '#lib/publish/assemble.ts';
import { nameAddress } from '#lib/publish/summary.ts';

try {
  getSiteUrl();
  getTagId();
  const today = getToday();
  const draft = getDraftFolder();
  rmSync(draft, { recursive: true, force: true });
  // Once as of today, and once as of each day on which an edition comes into force.
  for (const day of [today, ...listComingDays(today)]) {
    const options = { stdio: 'inherit', env: { ...process.env, AS_OF: day, BUILD_DAY: today } } as const;
    const { status } = spawnSync(process.execPath, ['lib/publish/next.mjs', 'build'], options);
    if (status !== 0) process.exit(status ?? 1);
  }
  const build = await assemble(draft, 'dist');
  console.log(`\nPublished to dist/, build ${build}. ${nameAddress()}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
