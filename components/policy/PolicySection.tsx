import { useLocale, useTranslations } from 'next-intl';
import type { Section } from '#lib/policy/sections.ts';
import { protectSpaces } from '#lib/policy/typography.ts';
import styles from './PolicySection.module.css';

/**
 * One section of a policy; its heading leads to itself. `page` is the permanent address of the edition: the link to it
 * at the end is a permalink, which the script copies as a citation.
 */
export function PolicySection({ section: { id, title, html }, page }: { section: Section; page: string }) {
  const t = useTranslations('PolicySection');
  return (
    <section className={styles.section} id={id}>
      <h2>
        <a href={`#${id}`}>{protectSpaces(title, useLocale())}</a>
      </h2>
      <div dangerouslySetInnerHTML={{ __html: html }} />
      <a rel="bookmark" href={`${page}#${id}`}>
        {t('cite')}
      </a>
    </section>
  );
}
