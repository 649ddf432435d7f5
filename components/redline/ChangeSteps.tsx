import { useTranslations } from 'next-intl';
import { getChangeAnchor } from '#lib/address/anchors.ts';
import styles from './ChangeSteps.module.css';

/** From one change of a redline to the ones beside it, by keyboard as well; `index` counts them from 0. */
export function ChangeSteps({ index, count }: { index: number; count: number }) {
  const t = useTranslations('ChangeSteps');
  return (
    <p className={styles.steps}>
      {t('place', { place: index + 1, count })}
      {index > 0 && (
        <>
          {' · '}
          <a href={`#${getChangeAnchor(index - 1)}`}>{t('previous')}</a>
        </>
      )}
      {index + 1 < count && (
        <>
          {' · '}
          <a href={`#${getChangeAnchor(index + 1)}`}>{t('next')}</a>
        </>
      )}
    </p>
  );
}
