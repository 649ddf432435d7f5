import { isDeepStrictEqual } from 'node:util';
import { filesBesideLocales } from '#lib/content/files.ts';
import { readLockSince } from '#lib/content/git-history.ts';
import { ContentError } from '#lib/content-error.ts';
import { readSeals, type Seal, type Seals } from '#lib/policy/seals.ts';

/**
 * Names what was recorded of an edition when a commit was left, and is no more: whoever settles two versions of the lock with
 * their own one takes back what others have published.
 */
export function findLostSeals(commit: string): ContentError[] {
  const before = readBefore(commit);
  const now = readSeals();
  const lost = Object.keys(before).filter((key) => !isKept(before[key], now, key));
  return lost.map(
    (key) =>
      new ContentError(
        `content/${filesBesideLocales.seals}`,
        1,
        `what the main branch records of ${key.replace('/', ' ')} is not here`,
        'take this file as it is on the main branch, and record your own again (npm run content seal)',
      ),
  );
}

function readBefore(commit: string): Seals {
  try {
    return JSON.parse(readLockSince(commit, 'seals') ?? '{}');
  } catch {
    // Where they cannot be read on the main branch itself, this change is to mend that.
    return {};
  }
}

/** Whether a seal says all that it did: it may say more, and be under a later day. */
function isKept(was: Seal | undefined, now: Readonly<Seals>, key: string): boolean {
  const is = now[key];
  if (!was || !is) return !was;
  if (is.postponed && !was.postponed) return isKept(was, now, key.replace(/[^/]+$/, is.postponed.to));
  const { sections, added, corrections = [], ...rest } = was;
  const [more, kept] = [is.corrections ?? [], Object.entries(rest)];
  return (
    kept.every(([name, value]) => isDeepStrictEqual(value, is[name as keyof Seal])) &&
    isDeepStrictEqual(more.slice(0, corrections.length), corrections) &&
    (more.length > corrections.length || isDeepStrictEqual({ ...is.sections, ...sections }, is.sections))
  );
}
