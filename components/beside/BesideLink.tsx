import { useTranslations } from 'next-intl';
import { getPaths } from '#lib/address/paths.ts';
import { listOtherLocales } from '#lib/languages/side-by-side.ts';
import type { EditionHead } from '#lib/policy/edition.ts';

/** The way from an edition to the same in two languages, behind what parts it from others; nothing where it is in one alone. */
export function BesideLink({ edition, parting = '' }: { edition: EditionHead; parting?: string }) {
  const t = useTranslations('BesideLink');
  const [other] = listOtherLocales(edition);
  if (!other) return null;
  return (
    <>
      {parting}
      <a href={getPaths(edition).beside(other)}>{t('link')}</a>
    </>
  );
}
