import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { localizePath, localPaths } from '#lib/address/paths.ts';
import { renderSection } from '#lib/policy/render.ts';
import type { Section } from '#lib/policy/sections.ts';
import styles from './PolicySection.module.css';

/**
 * One section of a policy; its heading leads to itself. `page` is the permanent address of the edition: the link to it
 * at the end is a permalink, which the script copies as a citation. In an edition that is past, another leads to the same
 * section of the one `inForce`, by the address of that. Both are told apart from those of other sections by name (WCAG
 * 2.4.9). `children` stand below the heading, and below that of the rights the way to use them.
 */
export function PolicySection({
  section,
  page,
  inForce,
  children,
}: {
  section: Section;
  page: string;
  inForce?: string | undefined;
  children?: ReactNode;
}) {
  const t = useTranslations('PolicySection');
  const locale = useLocale();
  const { id, title } = section;
  return (
    <section className={styles.section} id={id}>
      <h2>
        <a href={`#${id}`}>{title}</a>
      </h2>
      {children}
      {id === 'rights' && (
        <p>
          <a href={localizePath(locale, localPaths.rights)}>{t('rights')}</a>
        </p>
      )}
      <div dangerouslySetInnerHTML={{ __html: renderSection(section) }} />
      <a rel="bookmark" href={`${page}#${id}`} aria-label={`${t('cite')}: ${title}`}>
        {t('cite')}
      </a>
      {inForce && (
        <>
          {' '}
          <a href={`${inForce}#${id}`} aria-label={`${t('inForce')}: ${title}`}>
            {t('inForce')}
          </a>
        </>
      )}
    </section>
  );
}
