import { checkCoverage } from '#lib/checks/coverage/check-coverage.ts';
import { readCoverage } from '#lib/checks/coverage/read-coverage.ts';
import { readCheckedEdition } from '#lib/checks/edition.ts';
import { listEditions } from '#lib/content/folder.ts';
import type { ContentError } from '#lib/content-error.ts';
import { isSealed, readSeals } from '#lib/policy/seals.ts';

/** What is wrong with the list of what the law asks, and nothing else. Throws a ContentError where it cannot be read. */
export function findUnread(): ContentError[] {
  const coverage = readCoverage();
  const own = coverage ? listEditions().filter(({ policy }) => policy === coverage.policy) : [];
  const editions = own.flatMap((name) => readCheckedEdition(name, []) ?? []);
  const seals = readSeals();
  const open = editions.filter((edition) => isSealed(edition, seals));
  return checkCoverage(coverage, editions, open, seals);
}
