import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { RedlineSection as Compared } from '#lib/policy/redline/redline.ts';
import text from '../policy/PolicySection.module.css';
import styles from './RedlineSection.module.css';

/** A section as it changed, named in words; in a changed one, what stayed is folded. `page` is the edition's address. */
export function RedlineSection({
  section: { id, title, change, isMoved, passages },
  page,
}: {
  section: Compared;
  page: string;
}) {
  const t = useTranslations('RedlineSection');
  const marks = [...(change === 'kept' ? [] : [t(change)]), ...(isMoved ? [t('moved')] : [])];
  const heading = { __html: title };
  return (
    <section className={`${text.section} ${styles.section}`} id={id}>
      <h2>
        {change === 'removed' ? (
          <span dangerouslySetInnerHTML={heading} />
        ) : (
          <a href={`${page}#${id}`} dangerouslySetInnerHTML={heading} />
        )}
        {marks.map((mark) => (
          <Fragment key={mark}>
            {' '}
            <small>{mark}</small>
          </Fragment>
        ))}
      </h2>
      {passages.map(({ isChanged, html }) =>
        isChanged || change === 'kept' ? (
          <div key={html} dangerouslySetInnerHTML={{ __html: html }} />
        ) : (
          <details key={html}>
            <summary>{t('kept')}</summary>
            <div dangerouslySetInnerHTML={{ __html: html }} />
          </details>
        ),
      )}
    </section>
  );
}
