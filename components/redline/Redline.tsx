import { useLocale, useTranslations } from 'next-intl';
import { getPaths } from '#lib/address/paths.ts';
import { formatDay } from '#lib/i18n/dates.ts';
import { listNewer } from '#lib/languages/newer.ts';
import type { EditionHead } from '#lib/policy/edition.ts';
import { type RedlineSection as Compared, countStops, groupSections } from '#lib/policy/redline/redline.ts';
import { BesideLink } from '../beside/BesideLink.tsx';
import { PrintedSheets } from '../edition/PrintedSheets.tsx';
import { SummaryList } from '../edition/SummaryList.tsx';
import { ChangedSections } from './ChangedSections.tsx';
import styles from './Redline.module.css';
import { RedlineSection } from './RedlineSection.tsx';

/** What an edition changed against the one `before` it: in short, in numbers, and word by word. */
export function Redline({
  edition,
  before,
  sections,
}: {
  edition: EditionHead;
  before: string;
  sections: Compared[];
}) {
  const t = useTranslations('Redline');
  const policy = useTranslations('PolicyArticle');
  const status = useTranslations('EditionStatus');
  const locale = useLocale();
  const paths = getPaths(edition);
  const stops = sections.map(countStops);
  const sum = (counts: number[]) => counts.reduce((all, each) => all + each, 0);
  const isBehind = ({ id }: Compared) => listNewer(edition, id).length > 0;
  const show = (section: Compared) => (
    <RedlineSection
      key={section.id}
      section={section}
      edition={edition}
      first={sum(stops.slice(0, sections.indexOf(section)))}
      count={sum(stops)}
    />
  );
  return (
    <article className={styles.redline}>
      <PrintedSheets edition={edition} path={paths.changes} />
      <h1>{t('title', { title: edition.title, date: formatDay(locale, edition.date) })}</h1>
      {edition.isDraft && (
        <p>
          <mark>{status('draft')}</mark>
        </p>
      )}
      <p className={styles.note}>
        {t.rich('compared', {
          before: formatDay(locale, before),
          time: (text) => <time dateTime={before}>{text}</time>,
        })}
      </p>
      <h2>{t('summary')}</h2>
      <SummaryList edition={edition} />
      <ChangedSections sections={sections} />
      <p className={styles.note}>
        {t.rich('legend', { ins: (text) => <ins>{text}</ins>, del: (text) => <del>{text}</del> })}
      </p>
      {groupSections(sections, isBehind).map(({ isKept, members }) =>
        isKept ? (
          <details key={members[0]?.id}>
            <summary>{t('kept', { titles: members.map(({ heading }) => heading).join(' · ') })}</summary>
            {members.map(show)}
          </details>
        ) : (
          members.map(show)
        ),
      )}
      <p className={styles.links}>
        <a href={paths.edition}>{t('edition')}</a>
        <a href={getPaths({ ...edition, date: before }).edition}>{t('before')}</a>
        <a href={paths.history}>{policy('history')}</a>
        <BesideLink edition={edition} />
      </p>
    </article>
  );
}
