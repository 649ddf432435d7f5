import { useLocale, useTranslations } from 'next-intl';
import { getPaths } from '#lib/address/paths.ts';
import { formatLanguage } from '#lib/i18n/language-names.ts';
import { listOtherLocales, type SideSection } from '#lib/languages/side-by-side.ts';
import type { EditionHead } from '#lib/policy/edition.ts';
import { EditionStatus } from '../edition/EditionStatus.tsx';
import { PrintedSheets } from '../edition/PrintedSheets.tsx';
import { BesideSection } from './BesideSection.tsx';
import styles from './SideBySide.module.css';

/** An edition in the page's language and `beside` it in another one, passage beside passage; on a phone one below the other. */
export function SideBySide({
  edition,
  beside,
  sections,
}: {
  edition: EditionHead;
  beside: EditionHead;
  sections: SideSection[];
}) {
  const t = useTranslations('SideBySide');
  const locale = useLocale();
  const paths = getPaths(edition);
  const other = beside.locale;
  const rest = listOtherLocales(edition).filter((each) => each !== other);
  return (
    <article className={styles.article}>
      <PrintedSheets edition={edition} path={paths.beside(other)} />
      <h1>
        {t('heading', {
          title: edition.title,
          own: formatLanguage(locale, locale),
          other: formatLanguage(locale, other),
        })}
      </h1>
      <p className={styles.note}>
        <EditionStatus edition={edition} /> · <a href={paths.edition}>{t('edition')}</a>
      </p>
      {rest.length > 0 && (
        <p className={styles.note}>
          {t('others')}{' '}
          {rest.map((each) => (
            <a key={each} href={paths.beside(each)}>
              {formatLanguage(locale, each)}
            </a>
          ))}
        </p>
      )}
      {sections.map((section) => (
        <BesideSection key={section.id} section={section} edition={edition} beside={beside} />
      ))}
    </article>
  );
}
