import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { decodeText } from '#lib/content/decode-text.ts';
import { type EditionName, filesBesideLocales, getEditionPath, type SourceFile } from '#lib/content/files.ts';
import { listEditions } from '#lib/content/folder.ts';
import { getContentFolder } from '#lib/folders.ts';

/** An edition's file as it was at each commit that changed it, the latest first; none where git does not know it. */
export function* readEarlierTexts(name: EditionName): Generator<SourceFile> {
  const folder = join(getContentFolder(), name.locale, name.policy);
  const file = `./${name.date}.md`;
  const commits = runGit(folder, ['log', '--format=%H', '--', file])?.toString().split('\n') ?? [];
  for (const commit of commits.filter(Boolean)) {
    const bytes = runGit(folder, ['show', `${commit}:${file}`]);
    if (bytes) yield { path: getEditionPath(name), text: decodeText(getEditionPath(name), bytes) };
  }
}

/** Lists the editions whose files changed since a commit was left; undefined where git knows no such commit. */
export function listChangedSince(commit: string): EditionName[] | undefined {
  const folder = getContentFolder();
  const known = runGit(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${commit}^{commit}`,
  ]);
  const hash = known?.toString().trim();
  if (!hash) return undefined;
  const words = ['diff', '--name-only', '-z', '--relative', '--merge-base', hash, '--', '.'];
  const changed = new Set(runGit(folder, words)?.toString().split('\0'));
  return listEditions().filter(({ locale, policy, date }) => changed.has(`${locale}/${policy}/${date}.md`));
}

/** A lock as it was at a commit when that was left; undefined where there was none, or git knows no such commit. */
export function readLockSince(commit: string, kind: 'seals' | 'words'): string | undefined {
  const folder = getContentFolder();
  const base = runGit(folder, ['merge-base', 'HEAD', commit])?.toString().trim();
  return base && runGit(folder, ['show', `${base}:./${filesBesideLocales[kind]}`])?.toString();
}

function runGit(folder: string, words: string[]): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...words], { maxBuffer: 2 ** 26 });
  return status === 0 ? stdout : undefined;
}
