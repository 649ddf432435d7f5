import { useLocale, useTranslations } from 'next-intl';
import { anchors } from '#lib/address/anchors.ts';
import { isNumbered } from '#lib/policy/marks/read-mark.ts';
import type { Section } from '#lib/policy/sections.ts';
import { protectSpaces } from '#lib/policy/typography.ts';
import styles from './ContentsList.module.css';

/**
 * The sections of a policy as links, with their sub-headings of the first level: beside the text on a wide screen, folded
 * above it on a narrow one. Headings with numbers of their own get no others.
 */
export function ContentsList({ sections }: { sections: Pick<Section, 'id' | 'title' | 'subheadings'>[] }) {
  const t = useTranslations('ContentsList');
  const locale = useLocale();
  const List = sections.some(({ title }) => isNumbered(title)) ? 'ul' : 'ol';
  const makeLink = ({ id, title }: { id: string; title: string }) => (
    <a href={`#${id}`}>{protectSpaces(title, locale)}</a>
  );
  return (
    <nav className={styles.contents} id={anchors.contents} aria-label={t('title')}>
      <details>
        <summary>{t('title')}</summary>
        <List>
          {sections.map((section) => {
            const below = section.subheadings.filter(({ depth }) => depth === 3);
            return (
              <li key={section.id}>
                {makeLink(section)}
                {below.length > 0 && (
                  <ul>
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
