import type { EditionName } from '#lib/content/files.ts';
import { listDays, listEditions } from '#lib/content/folder.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getSealKey, isSealed, readSeals, type Seals } from '#lib/policy/seals.ts';

/** Whether the site shows drafts, marked as such: in the preview alone (`npm run dev`), never in a build. */
function showsDrafts(): boolean {
  return process.env.NODE_ENV === 'development';
}

/** Lists the editions that the site shows: those that are sealed, in the preview drafts as well. */
export function listPublished(): EditionName[] {
  const seals = readSeals();
  return listEditions().filter((name) => isShown(name, seals));
}

/** Lists the days of the editions that the site shows of a policy in one language. */
export function listPublishedDays(locale: Locale, policy: string): string[] {
  const seals = readSeals();
  return listDays(locale, policy).filter((date) => isShown({ locale, policy, date }, seals));
}

/** Lists every edition but those that were withdrawn, whose files are kept for the record alone. */
export function listLiving(): EditionName[] {
  const seals = readSeals();
  return listEditions().filter((name) => !isWithdrawn(name, seals));
}

/** Whether an edition was withdrawn before its day. */
export function isWithdrawn(name: EditionName, seals: Readonly<Seals>): boolean {
  return seals[getSealKey(name)]?.withdrawn !== undefined;
}

function isShown(name: EditionName, seals: Readonly<Seals>): boolean {
  return !isWithdrawn(name, seals) && (showsDrafts() || isSealed(name, seals));
}
