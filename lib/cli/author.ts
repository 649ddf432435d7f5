import { spawnSync } from 'node:child_process';

/** The name of whoever decides, where the environment tells it: the author of commits as git knows them, or GitHub. */
export function findAuthor(): string | undefined {
  const { GIT_AUTHOR_NAME, GITHUB_ACTOR } = process.env;
  if (GIT_AUTHOR_NAME || GITHUB_ACTOR) return GIT_AUTHOR_NAME || GITHUB_ACTOR;
  const { status, stdout } = spawnSync('git', ['config', 'user.name'], { encoding: 'utf8' });
  return (status === 0 && stdout.trim()) || undefined;
}
