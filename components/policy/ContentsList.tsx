import { useTranslations } from 'next-intl';
import { anchors } from '#lib/address/anchors.ts';
import { isNumbered } from '#lib/policy/marks/read-mark.ts';
import type { Section } from '#lib/policy/sections.ts';
import styles from './ContentsList.module.css';

/**
 * The sections of a policy as links, with their sub-headings of the first level: on a wide screen beside the text, below a
 * plain heading; folded above it on a narrow one (WCAG 4.1.2: nothing that stands open is announced as closed). Headings with
 * numbers of their own get no others.
 */
export function ContentsList({ sections }: { sections: Pick<Section, 'id' | 'title' | 'subheadings'>[] }) {
  const t = useTranslations('ContentsList');
  const isPlain = sections.some(({ title }) => isNumbered(title));
  const List = isPlain ? 'ul' : 'ol';
  // The script marks the one that is being read, in the preview before React knows of it.
  const makeLink = ({ id, title }: { id: string; title: string }) => (
    <a href={`#${id}`} suppressHydrationWarning>
      {title}
    </a>
  );
  return (
    <nav className={styles.contents} id={anchors.contents} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <details>
        <summary>{t('title')}</summary>
        <List className={isPlain ? styles.plain : undefined}>
          {sections.map((section) => {
            const below = section.subheadings.filter(({ depth }) => depth === 3);
            return (
              <li key={section.id}>
                {makeLink(section)}
                {below.length > 0 && (
                  <ul className={`${styles.plain} ${styles.below}`}>
                    {below.map((each) => (
                      <li key={each.id}>{makeLink(each)}</li>
                    ))}
                  </ul>
                )}
              </li>
            );
          })}
        </List>
      </details>
    </nav>
  );
}
