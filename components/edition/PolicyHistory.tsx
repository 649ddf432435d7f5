import { useTranslations } from 'next-intl';
import { getPaths } from '#lib/address/paths.ts';
import type { EditionHead } from '#lib/policy/edition.ts';
import { CorrectionList } from './CorrectionList.tsx';
import { EditionStatus } from './EditionStatus.tsx';
import styles from './PolicyHistory.module.css';
import { SummaryList } from './SummaryList.tsx';

/** Every edition of a policy, the newest first, with what each changed and the ways to its text and redline. */
export function PolicyHistory({ title, editions }: { title: string; editions: EditionHead[] }) {
  const t = useTranslations('PolicyHistory');
  return (
    <article className={styles.history}>
      <h1>{t('title', { title })}</h1>
      <ol reversed>
        {editions.map((edition) => (
          <li key={edition.date} data-state={edition.state}>
            <h2>
              <EditionStatus edition={edition} />
            </h2>
            <p>{t(edition.change)}</p>
            {edition.summary && <SummaryList summary={edition.summary} />}
            <CorrectionList edition={edition} />
            <p className={styles.links}>
              <a href={getPaths(edition).edition}>{t('text')}</a>
              {edition.before && <a href={getPaths(edition).changes}>{t('changes')}</a>}
            </p>
          </li>
        ))}
      </ol>
    </article>
  );
}
