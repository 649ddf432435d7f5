import { useLocale, useTranslations } from 'next-intl';
import { anchors } from '#lib/address/anchors.ts';
import type { Section } from '#lib/policy/sections.ts';
import { protectSpaces } from '#lib/policy/typography.ts';
import styles from './ContentsList.module.css';

/** The sections of a policy as links: beside the text on a wide screen, folded above it on a narrow one. */
export function ContentsList({ sections }: { sections: Pick<Section, 'id' | 'title'>[] }) {
  const t = useTranslations('ContentsList');
  const locale = useLocale();
  return (
    <nav className={styles.contents} id={anchors.contents} aria-label={t('title')}>
      <details>
        <summary>{t('title')}</summary>
        <ol>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{protectSpaces(title, locale)}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
