import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { getChangeAnchor } from '#lib/address/anchors.ts';
import { getPaths } from '#lib/address/paths.ts';
import type { EditionHead } from '#lib/policy/edition.ts';
import type { RedlineSection as Compared } from '#lib/policy/redline/redline.ts';
import { renderTree } from '#lib/policy/render.ts';
import { NewerText } from '../edition/NewerText.tsx';
import text from '../policy/PolicySection.module.css';
import { ChangedTitle } from './ChangedTitle.tsx';
import { ChangeSteps } from './ChangeSteps.tsx';
import styles from './RedlineSection.module.css';

/**
 * A section as it changed, named in words; in a changed one, what stayed is folded. `first` and
 * `count` are the place of its first change among all, from 0, and how many they are.
 */
export function RedlineSection({
  section: { id, title, heading, change, isMoved, passages },
  edition,
  first,
  count,
}: {
  section: Compared;
  edition: EditionHead;
  first: number;
  count: number;
}) {
  const t = useTranslations('RedlineSection');
  const marks = [...(change === 'kept' ? [] : [t(change)]), ...(isMoved ? [t('moved')] : [])];
  const labels = {
    added: [`${t('inserted')} `, ` ${t('insertedEnd')} `],
    removed: [`${t('deleted')} `, ` ${t('deletedEnd')} `],
    address: t('address'),
  } as const;
  const changed = passages.filter(({ isChanged }) => isChanged);
  const blocks = passages.map(({ isChanged, tree }) => ({
    step: isChanged ? first + changed.findIndex((passage) => passage.tree === tree) : undefined,
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
          <a href={`${getPaths(edition).edition}#${id}`}>
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
      <NewerText edition={edition} section={{ id, title: heading }} />
      {marks.length > 0 && changed.length === 0 && (
        <div id={getChangeAnchor(first)}>
          <ChangeSteps index={first} count={count} />
        </div>
      )}
      {blocks.map(({ isShown, step, html }) =>
        step !== undefined ? (
          <div key={html} id={getChangeAnchor(step)}>
            <div dangerouslySetInnerHTML={{ __html: html }} />
            <ChangeSteps index={step} count={count} />
          </div>
        ) : isShown ? (
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
