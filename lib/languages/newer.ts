import { readEdition } from '#lib/content/files.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { listOtherLocales } from '#lib/languages/side-by-side.ts';
import type { EditionHead } from '#lib/policy/edition.ts';
import { parseFrontMatter } from '#lib/policy/parse.ts';
import type { FrontMatter } from '#lib/policy/schema.ts';

/**
 * The other languages in which a section of an edition, or its `summary`, is newer than in its own: those that wait for nothing
 * there, where a waiver says that this one may follow later.
 */
export function listNewer(edition: EditionHead, section: string): Locale[] {
  const isWaiting = ({ waivers = [] }: Pick<FrontMatter, 'waivers'>) =>
    waivers.some((waiver) => waiver.section === section);
  if (!isWaiting(edition)) return [];
  return listOtherLocales(edition).filter((locale) => {
    const other = parseFrontMatter(readEdition({ ...edition, locale }), []);
    return other !== undefined && !isWaiting(other);
  });
}
