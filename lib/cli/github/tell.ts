import { appendFileSync } from 'node:fs';
import { isInWorkflow, writeAnnotation } from '#lib/cli/github/annotations.ts';
import { writeResult } from '#lib/cli/github/report.ts';
import type { ContentError } from '#lib/content-error.ts';

/** In a workflow of GitHub's, shows what was found at its lines in the pull request and in the summary of the run. */
export function tellWorkflow(found: ContentError[]): void {
  if (!isInWorkflow()) return;
  for (const each of found) console.log(writeAnnotation(each));
  const { GITHUB_STEP_SUMMARY } = process.env;
  if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, `${writeResult(found)}\n\n`);
}

/** Where what a workflow keeps can be opened; undefined outside of one. */
export function findRunAddress(): string | undefined {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
  if (!isInWorkflow()) return undefined;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}#artifacts`;
}
