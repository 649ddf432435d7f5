import { useLocale, useTranslations } from 'next-intl';
import { getPaths } from '#lib/address/paths.ts';
import { formatDay } from '#lib/i18n/dates.ts';
import type { ForeignEdition } from '#lib/languages/existing.ts';
import type { EditionHead } from '#lib/policy/edition.ts';
import type { GoneEdition } from '#lib/policy/life/gone.ts';
import { CorrectionList } from './CorrectionList.tsx';
import { EditionLanguages } from './EditionLanguages.tsx';
import { EditionStatus } from './EditionStatus.tsx';
import styles from './PolicyHistory.module.css';
import { SummaryList } from './SummaryList.tsx';

/**
 * Every edition of a policy, the newest first, with what each changed and the ways to its text and redline. Those that were
 * announced and withdrawn say when and why; those that are `foreign`, in which languages they exist.
 */
export function PolicyHistory({
  title,
  editions,
  withdrawn = [],
  foreign = [],
}: {
  title: string;
  editions: EditionHead[];
  withdrawn?: GoneEdition[];
  foreign?: ForeignEdition[];
}) {
  const t = useTranslations('PolicyHistory');
  const locale = useLocale();
  /** A way to an edition, told apart by its day from the same to another (WCAG 2.4.9). */
  const makeLink = (path: string, text: string, { date }: EditionHead) => (
    <a href={path} aria-label={`${text}: ${formatDay(locale, date)}`}>
      {text}
    </a>
  );
  const items = [
    ...editions.map((edition) => ({
      term: edition,
      text: (
        <>
          <p>{t(edition.change)}</p>
          {edition.summary && <SummaryList edition={edition} />}
          <CorrectionList edition={edition} />
          <p className={styles.links}>
            {makeLink(getPaths(edition).edition, t('text'), edition)}
            {edition.before && makeLink(getPaths(edition).changes, t('changes'), edition)}
          </p>
        </>
      ),
    })),
    ...withdrawn.map(({ date, day: after, reason = '' }) => ({
      term: { date, after, state: 'withdrawn' as const },
      text: <p>{t('reason', { reason })}</p>,
    })),
    ...foreign.map((edition) => ({
      term: edition,
      text: <EditionLanguages edition={edition} languages={edition.languages} />,
    })),
  ];
  return (
    <article className={styles.history}>
      <h1>{t('title', { title })}</h1>
      <ol reversed>
        {items
          .toSorted((a, b) => b.term.date.localeCompare(a.term.date))
          .map(({ term, text }) => (
            <li key={`${term.date} ${term.state}`} data-state={term.state}>
              <h2>
                <EditionStatus edition={term} />
              </h2>
              {text}
            </li>
          ))}
      </ol>
    </article>
  );
}
