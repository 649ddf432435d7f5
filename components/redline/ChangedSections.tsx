import { useTranslations } from 'next-intl';
import type { RedlineSection } from '#lib/policy/redline/redline.ts';
import styles from './ChangedSections.module.css';

const kinds = ['changed', 'added', 'removed', 'moved'] as const;

/** Which sections changed, and how, each with the way to it. */
export function ChangedSections({ sections }: { sections: RedlineSection[] }) {
  const t = useTranslations('RedlineSection');
  return (
    <ul className={styles.sections}>
      {kinds.map((kind) => {
        const own = sections.filter(({ change, isMoved }) => (kind === 'moved' ? isMoved : change === kind));
        if (own.length === 0) return null;
        return (
          <li key={kind}>
            {t(kind)}:
            <ul>
              {own.map(({ id, heading }) => (
                <li key={id}>
                  <a href={`#${id}`}>{heading}</a>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
