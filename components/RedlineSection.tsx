import { useTranslations } from 'next-intl';
import type { RedlineSection as Compared } from '#lib/policy/redline.ts';
import text from './PolicySection.module.css';
import styles from './RedlineSection.module.css';

/** A section as it changed, named in words; what stayed as it was is folded. `page` is the edition's address. */
export function RedlineSection({
  section: { id, title, change, isMoved, passages },
  page,
}: {
  section: Compared;
  page: string;
}) {
  const t = useTranslations('RedlineSection');
  const marks = [...(change === 'kept' ? [] : [t(change)]), ...(isMoved ? [t('moved')] : [])];
  const isThere = change !== 'removed';
  return (
    <section className={`${text.section} ${styles.section}`} id={id}>
      <h2>
        {isThere ? (
          <a href={`${page}#${id}`} dangerouslySetInnerHTML={{ __html: title }} />
        ) : (
          <span dangerouslySetInnerHTML={{ __html: title }} />
        )}
        {marks.map((mark) => (
          <small key={mark}>{mark}</small>
        ))}
      </h2>
      {passages.map(({ isChanged, html }) =>
        isChanged ? (
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
