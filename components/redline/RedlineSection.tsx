import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { RedlineSection as Compared } from '#lib/policy/redline/redline.ts';
import { renderTree } from '#lib/policy/render.ts';
import text from '../policy/PolicySection.module.css';
import { ChangedTitle } from './ChangedTitle.tsx';
import styles from './RedlineSection.module.css';

/** A section as it changed, named in words; in a changed one, what stayed is folded. `page` is the edition's address. */
export function RedlineSection({
  section: { id, title, heading, change, isMoved, passages },
  page,
}: {
  section: Compared;
  page: string;
}) {
  const t = useTranslations('RedlineSection');
  const marks = [...(change === 'kept' ? [] : [t(change)]), ...(isMoved ? [t('moved')] : [])];
  const labels = { added: t('inserted'), removed: t('deleted'), address: t('address') };
  const blocks = passages.map(({ isChanged, tree }) => ({
    isShown: isChanged || change === 'kept',
    html: renderTree(tree, heading, labels),
  }));
  return (
    <section className={`${text.section} ${styles.section}`} id={id}>
      <h2>
        {change === 'removed' ? (
          <span>
            <ChangedTitle title={title} />
          </span>
        ) : (
          <a href={`${page}#${id}`}>
            <ChangedTitle title={title} />
          </a>
        )}
        {marks.map((mark) => (
          <Fragment key={mark}>
            {' '}
            <small>{mark}</small>
          </Fragment>
        ))}
      </h2>
      {blocks.map(({ isShown, html }) =>
        isShown ? (
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
