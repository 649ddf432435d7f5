import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { localizePath, localPaths } from '#lib/address/paths.ts';
import { renderSection } from '#lib/policy/render.ts';
import type { Section } from '#lib/policy/sections.ts';
import { protectSpaces } from '#lib/policy/typography.ts';
import styles from './PolicySection.module.css';

/**
 * One section of a policy; its heading leads to itself. `page` is the permanent address of the edition: the link to it
 * at the end is a permalink, which the script copies as a citation. In an edition that is past, another leads to the same
 * section of the one `inForce`, by the address of that. `children` stand below the heading.
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
        <a href={`#${id}`}>{protectSpaces(title, locale)}</a>
      </h2>
      {children}
      <div dangerouslySetInnerHTML={{ __html: renderSection(section, locale) }} />
      {id === 'rights' && (
        <p>
          <a href={localizePath(locale, localPaths.rights)}>{t('rights')}</a>
        </p>
      )}
      <a rel="bookmark" href={`${page}#${id}`}>
        {t('cite')}
      </a>
      {inForce && (
        <>
          {' · '}
          <a href={`${inForce}#${id}`}>{t('inForce')}</a>
        </>
      )}
    </section>
  );
}
