import { useTranslations } from 'next-intl';
import type { EditionHead } from '#lib/policy/edition.ts';
import { writeSheets } from '#lib/site/sheets.ts';

/** Lets every sheet that is printed of a page of an edition say which it is; `path` is the page's permanent address. */
export function PrintedSheets({ edition, path }: { edition: EditionHead; path: string }) {
  const draft = useTranslations('EditionStatus')('draft');
  return <style>{writeSheets(edition, path, draft)}</style>;
}
