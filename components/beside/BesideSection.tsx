import type { Locale } from '#lib/i18n/routing.ts';
import type { SideSection } from '#lib/languages/side-by-side.ts';
import { renderSection } from '#lib/policy/render.ts';
import text from '../policy/PolicySection.module.css';
import styles from './SideBySide.module.css';

/** A section in two languages, each marked as what it is (WCAG 3.1.2); its headings lead into the editions. */
export function BesideSection({
  section: { id, own, other: theirs, passages },
  other,
  page,
}: {
  section: SideSection;
  other: Locale;
  page: string;
}) {
  const rows = passages.map((passage) => ({
    own: passage.own ? renderSection({ tree: passage.own, title: own ?? '' }) : '',
    other: passage.other ? renderSection({ tree: passage.other, title: theirs ?? '' }) : '',
  }));
  return (
    <section className={text.section} id={id}>
      <div className={styles.row}>
        {own && (
          <h2>
            <a href={`${page}#${id}`}>{own}</a>
          </h2>
        )}
        {theirs && (
          <h2 className={styles.other} lang={other}>
            {theirs}
          </h2>
        )}
      </div>
      {rows.map((row) => (
        <div key={row.own + row.other} className={styles.row}>
          <div dangerouslySetInnerHTML={{ __html: row.own }} />
          <div className={styles.other} lang={other} dangerouslySetInnerHTML={{ __html: row.other }} />
        </div>
      ))}
    </section>
  );
}
