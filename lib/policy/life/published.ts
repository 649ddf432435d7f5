import type { EditionName } from '#lib/content/files.ts';
import { listDays, listEditions } from '#lib/content/folder.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { isSealed, readSeals } from '#lib/policy/seals.ts';

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

function isShown(name: EditionName): boolean {
  return showsDrafts() || isSealed(name, readSeals());
}
