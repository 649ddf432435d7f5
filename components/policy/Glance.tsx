import type { Edition } from '#lib/policy/edition.ts';
import { renderSection } from '#lib/policy/render.ts';
import { makeGlance } from '#lib/policy/shown/glance.ts';
import styles from './Glance.module.css';

/** What an edition says at a glance, above its text, each line with the way to where it is said in full. */
export function Glance({ edition }: { edition: Edition }) {
  const glance = makeGlance(edition);
  if (!glance) return null;
  return (
    <section className={styles.glance} id={glance.id}>
      <h2>{glance.title}</h2>
      <div dangerouslySetInnerHTML={{ __html: renderSection(glance) }} />
    </section>
  );
}
