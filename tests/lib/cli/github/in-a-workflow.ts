import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { at } from '../../../content-copy.ts';

const env = () => ({
  ...process.env,
  AS_OF: '2027-02-01',
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'photorobot/policies',
  GITHUB_RUN_ID: '7',
  GITHUB_ACTOR: 'Jana',
  GITHUB_REF_NAME: 'main',
  GITHUB_STEP_SUMMARY: at('summary.md'),
  GITHUB_OUTPUT: at('output'),
  GITHUB_EVENT_PATH: at('event.json'),
});

/** Runs a command as a workflow of GitHub's does; returns how it ended and what it said. */
export const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/content.ts', ...words], {
    env: env(),
  });
  return { status, output: `${stdout}${stderr}`.replaceAll(at('/'), '').trim() };
};

/** Reads a file of the copy. */
export const read = (path: string) => readFileSync(at(path), 'utf8');
