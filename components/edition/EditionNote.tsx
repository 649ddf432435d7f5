import { useTranslations } from 'next-intl';
import { getPaths } from '#lib/address/paths.ts';
import type { Edition } from '#lib/policy/edition.ts';
import styles from './Announcement.module.css';

/** Says that an edition is not the one in force, and leads to that. */
export function EditionNote({ edition }: { edition: Edition }) {
  const t = useTranslations('EditionNote');
  if (edition.state === 'in force') return null;
  return (
    <p className={styles.announcement}>
      <strong>{t(edition.state)}</strong>{' '}
      {edition.inForce && <a href={getPaths(edition).current}>{t('link')}</a>}
    </p>
  );
}
