import type { ReactNode } from 'react';
import type { Edition } from '#lib/policy/policies.ts';
import { ContentsList } from './ContentsList.tsx';
import { EditionStatus } from './EditionStatus.tsx';
import styles from './PolicyArticle.module.css';
import { PolicySection } from './PolicySection.tsx';

/** An edition of a policy for reading. `children` stand between its head and its sections. */
export function PolicyArticle({ edition, children }: { edition: Edition; children?: ReactNode }) {
  return (
    <article className={styles.article}>
      <header>
        <h1>{edition.title}</h1>
        <p>
          <EditionStatus edition={edition} />
        </p>
      </header>
      <ContentsList sections={edition.sections} />
      <div className={styles.text}>
        {children}
        {edition.sections.map((section) => (
          <PolicySection key={section.id} section={section} />
        ))}
      </div>
    </article>
  );
}
