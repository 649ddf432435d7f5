import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { anchors } from '#lib/address/anchors.ts';
import { getPaths, localizePath, localPaths } from '#lib/address/paths.ts';
import type { ContentError } from '#lib/content-error.ts';
import type { Edition } from '#lib/policy/edition.ts';
import { citeEdition } from '#lib/site/citation.ts';
import { BesideLink } from '../beside/BesideLink.tsx';
import { CorrectionList } from '../edition/CorrectionList.tsx';
import { EditionLinks } from '../edition/EditionLinks.tsx';
import { EditionStatus } from '../edition/EditionStatus.tsx';
import { NewerText } from '../edition/NewerText.tsx';
import { PrintedSheets } from '../edition/PrintedSheets.tsx';
import { ContentsList } from './ContentsList.tsx';
import { FoundMarks } from './FoundMarks.tsx';
import { Glance } from './Glance.tsx';
import styles from './PolicyArticle.module.css';
import { PolicySection } from './PolicySection.tsx';

/**
 * An edition of a policy for reading. Where it grants rights that hold, the way to use them is in its first lines. `notice` stands
 * below its head, `settings`, those of cookies, between that and its sections; what was found in its file stands where it is.
 */
export function PolicyArticle({
  edition,
  notice,
  found = [],
  settings,
}: {
  edition: Edition;
  notice?: ReactNode;
  found?: ContentError[];
  settings?: ReactNode;
}) {
  const t = useTranslations('PolicyArticle');
  const title = useTranslations('ConsentSettings')('title');
  const { state, sections } = edition;
  const rights = useTranslations('PolicySection')('rights');
  const hasRights = sections.some(({ id }) => id === 'rights');
  const paths = getPaths(edition);
  /** What was found on the lines from one section on, up to the next; before the first, in the front matter. */
  const findBelow = (index: number) =>
    found.filter(
      ({ line }) => line >= (sections[index]?.line ?? 0) && line < (sections[index + 1]?.line ?? Infinity),
    );
  return (
    <article className={styles.article} data-citation={citeEdition(edition)}>
      <header>
        <PrintedSheets edition={edition} path={paths.edition} />
        <h1>{edition.title}</h1>
        <p>
          <EditionStatus edition={edition} /> · <a href={paths.history}>{t('history')}</a>
          <BesideLink edition={edition} parting=" · " />
          {state === 'in force' && hasRights && (
            <>
              {' · '}
              <a href={localizePath(edition.locale, localPaths.rights)}>{rights}</a>
            </>
          )}
        </p>
        <CorrectionList edition={edition} />
        {notice}
        <FoundMarks found={findBelow(-1)} />
      </header>
      <ContentsList
        sections={settings ? [{ id: anchors.settings, title, subheadings: [] }, ...sections] : sections}
      />
      <div className={styles.text}>
        <Glance edition={edition} />
        {settings}
        {sections.map((section, index) => (
          <PolicySection
            key={section.id}
            section={section}
            page={paths.edition}
            inForce={state === 'past' ? paths.current : undefined}
          >
            <NewerText edition={edition} section={section} />
            <FoundMarks found={findBelow(index)} />
          </PolicySection>
        ))}
        <EditionLinks edition={edition} />
      </div>
    </article>
  );
}
