import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { getPaths } from '#lib/address/paths.ts';
import { formatLanguage } from '#lib/i18n/language-names.ts';
import { summaryName } from '#lib/languages/lag.ts';
import { listNewer } from '#lib/languages/newer.ts';
import type { EditionHead } from '#lib/policy/edition.ts';
import styles from './NewerText.module.css';

/**
 * Says of a section that an edition has a newer text of it in other languages, where its own may follow later, and leads to it
 * there; without a section, the same of its summary. Each link is told apart from those of other sections (WCAG 2.4.9).
 */
export function NewerText({
  edition,
  section: { id, title } = { id: summaryName, title: edition.title },
}: {
  edition: EditionHead;
  section?: { id: string; title: string } | undefined;
}) {
  const t = useTranslations('NewerText');
  const locale = useLocale();
  const newer = listNewer(edition, id);
  if (newer.length === 0) return null;
  const isSummary = id === summaryName;
  return (
    <p className={styles.newer}>
      {t(isSummary ? 'summary' : 'section')}
      {newer.map((each) => {
        const { edition: text, changes } = getPaths({ ...edition, locale: each });
        const name = formatLanguage(locale, each);
        return (
          <Fragment key={each}>
            {' '}
            <a href={isSummary ? changes : `${text}#${id}`} hrefLang={each} aria-label={`${name}: ${title}`}>
              {name}
            </a>
          </Fragment>
        );
      })}
    </p>
  );
}
