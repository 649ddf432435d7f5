import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { getPaths, localizePath, localPaths } from '#lib/address/paths.ts';
import type { Edition } from '#lib/policy/edition.ts';
import { EditionStatus } from '../edition/EditionStatus.tsx';
import styles from './PolicyList.module.css';

/** The policies of the site, each with what it is about, since when it is in force, and what is new of it, and the way to the rights that one has by them. */
export function PolicyList({
  editions,
  tellNews,
}: {
  editions: Edition[];
  tellNews?: (edition: Edition) => ReactNode;
}) {
  const t = useTranslations('PolicyList');
  const rights = useTranslations('UseRights');
  const locale = useLocale();
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <ul>
        {editions.map((edition) => (
          <li key={edition.policy}>
            <h2>
              <a href={getPaths(edition).current}>{edition.title}</a>
            </h2>
            <p>{edition.description}</p>
            <p className={styles.status}>
              <EditionStatus edition={edition} />
            </p>
            {tellNews?.(edition)}
          </li>
        ))}
        <li>
          <h2>
            <a href={localizePath(locale, localPaths.rights)}>{rights('title')}</a>
          </h2>
          <p>{rights('description')}</p>
        </li>
      </ul>
    </div>
  );
}
