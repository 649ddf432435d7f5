import { getPaths } from '#lib/address/paths.ts';
import type { SideSection } from '#lib/languages/side-by-side.ts';
import type { EditionHead } from '#lib/policy/edition.ts';
import { renderSection } from '#lib/policy/render.ts';
import { NewerText } from '../edition/NewerText.tsx';
import text from '../policy/PolicySection.module.css';
import styles from './SideBySide.module.css';

/** A section in two languages, each marked as what it is (WCAG 3.1.2); its headings lead into the editions. */
export function BesideSection({
  section: { id, own, other: theirs, passages },
  edition,
  beside,
}: {
  section: SideSection;
  edition: EditionHead;
  beside: EditionHead;
}) {
  const other = beside.locale;
  const rows = passages.map((passage) => ({
    own: passage.own ? renderSection({ tree: passage.own, title: own ?? '' }) : '',
    other: passage.other ? renderSection({ tree: passage.other, title: theirs ?? '' }) : '',
  }));
  return (
    <section className={text.section} id={id}>
      <div className={styles.row}>
        {own && (
          <div>
            <h2>
              <a href={`${getPaths(edition).edition}#${id}`}>{own}</a>
            </h2>
            <NewerText edition={edition} section={{ id, title: own }} />
          </div>
        )}
        {theirs && (
          <div className={styles.other}>
            <h2 lang={other}>{theirs}</h2>
            <NewerText edition={beside} section={{ id, title: theirs }} />
          </div>
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
