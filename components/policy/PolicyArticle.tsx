import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { getPaths } from '#lib/address/paths.ts';
import { formatDay } from '#lib/i18n/dates.ts';
import type { Edition } from '#lib/policy/edition.ts';
import { BesideLink } from '../beside/BesideLink.tsx';
import { CorrectionList } from '../edition/CorrectionList.tsx';
import { EditionLinks } from '../edition/EditionLinks.tsx';
import { EditionStatus } from '../edition/EditionStatus.tsx';
import { CitedNotice } from './CitedNotice.tsx';
import { ContentsList } from './ContentsList.tsx';
import styles from './PolicyArticle.module.css';
import { PolicySection } from './PolicySection.tsx';

/** An edition of a policy for reading. `notice` stands below its head, `children` between that and its sections. */
export function PolicyArticle({
  edition,
  notice,
  children,
}: {
  edition: Edition;
  notice?: ReactNode;
  children?: ReactNode;
}) {
  const t = useTranslations('PolicyArticle');
  const { title, date, sections } = edition;
  const citation = t('citation', { title, date: formatDay(useLocale(), date) });
  return (
    <article className={styles.article} data-citation={citation}>
      <header>
        <h1>{title}</h1>
        <p>
          <EditionStatus edition={edition} /> · <a href={getPaths(edition).history}>{t('history')}</a>
          <BesideLink edition={edition} parting=" · " />
        </p>
        <CorrectionList edition={edition} />
        {notice}
      </header>
      <ContentsList sections={sections} />
      <div className={styles.text}>
        {children}
        {sections.map((section) => (
          <PolicySection key={section.id} section={section} page={getPaths(edition).edition} />
        ))}
        <EditionLinks edition={edition} />
      </div>
      <CitedNotice />
    </article>
  );
}
