import { useTranslations } from 'next-intl';
import { getChangeAnchor } from '#lib/address/anchors.ts';
import styles from './ChangeSteps.module.css';

/** From one change of a redline to the ones beside it, by keyboard as well; `index` counts them from 0. */
export function ChangeSteps({ index, count }: { index: number; count: number }) {
  const t = useTranslations('ChangeSteps');
  /** Told apart by the place of the change from the same link elsewhere (WCAG 2.4.9). */
  const makeLink = (to: number, text: string) => (
    <a href={`#${getChangeAnchor(to)}`} aria-label={`${text}: ${to + 1}`}>
      {text}
    </a>
  );
  return (
    <p className={styles.steps}>
      {t('place', { place: index + 1, count })}
      {index > 0 && (
        <>
          {' · '}
          {makeLink(index - 1, t('previous'))}
        </>
      )}
      {index + 1 < count && (
        <>
          {' · '}
          {makeLink(index + 1, t('next'))}
        </>
      )}
    </p>
  );
}
