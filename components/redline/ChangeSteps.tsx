import { useTranslations } from 'next-intl';
import { getChangeAnchor } from '#lib/address/anchors.ts';
import styles from './ChangeSteps.module.css';

/**
 * From one change of a redline to the ones beside it, by keyboard as well; `index` counts them from 0. No number is shown: a
 * text has as many changes as its words happen to make, which differ by language, so that nobody could cite them.
 */
export function ChangeSteps({ index, count }: { index: number; count: number }) {
  const t = useTranslations('ChangeSteps');
  /** Told apart by the place of the change from the same link elsewhere (WCAG 2.4.9). */
  const makeLink = (to: number, text: string) => (
    <a href={`#${getChangeAnchor(to)}`} aria-label={`${text}: ${to + 1}`}>
      {text}
    </a>
  );
  const isFirst = index === 0;
  const isLast = index + 1 === count;
  if (isFirst && isLast) return null;
  return (
    <p className={styles.steps}>
      {!isFirst && makeLink(index - 1, t('previous'))}
      {!isFirst && !isLast && ' · '}
      {!isLast && makeLink(index + 1, t('next'))}
    </p>
  );
}
