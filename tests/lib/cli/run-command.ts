import { spawnSync } from 'node:child_process';

/** Runs a command of `npm run content` as of a day; returns how it ended and all that it said. */
export const run = (command: string | undefined, words: string[] = [], today = '2027-06-01') => {
  const env = { ...process.env, AS_OF: today };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['lib/cli/content.ts', ...(command === undefined ? [] : [command]), ...words],
    { env },
  );
  return { status, output: `${stdout}${stderr}`.trim() };
};
