import type { EditionName } from '#lib/content/files.ts';
import { listDays, listEditions } from '#lib/content/folder.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getSealKey, isSealed, readSeals } from '#lib/policy/seals.ts';

/** Whether the site shows drafts, marked as such: in the preview alone (`npm run dev`), never in a build. */
function showsDrafts(): boolean {
  return process.env.NODE_ENV === 'development';
}

/** Lists the editions that the site shows: those that are sealed, in the preview drafts as well. */
export function listPublished(): EditionName[] {
  return listEditions().filter(isShown);
}

/** Lists the days of the editions that the site shows of a policy in one language. */
export function listPublishedDays(locale: Locale, policy: string): string[] {
  return listDays(locale, policy).filter((date) => isShown({ locale, policy, date }));
}

/** Lists every edition but those that were withdrawn, whose files are kept for the record alone. */
export function listLiving(): EditionName[] {
  return listEditions().filter((name) => !isWithdrawn(name));
}

/** Whether an edition was withdrawn before its day. */
export function isWithdrawn(name: EditionName): boolean {
  return readSeals()[getSealKey(name)]?.withdrawn !== undefined;
}

function isShown(name: EditionName): boolean {
  return !isWithdrawn(name) && (showsDrafts() || isSealed(name, readSeals()));
}
