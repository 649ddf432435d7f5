import type { Section } from '#lib/policy/sections.ts';
import styles from './PolicySection.module.css';

/** One section of a policy; its heading is its permalink. */
export function PolicySection({ section: { id, title, html } }: { section: Section }) {
  return (
    <section className={styles.section} id={id}>
      <h2>
        <a href={`#${id}`}>{title}</a>
      </h2>
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </section>
  );
}
