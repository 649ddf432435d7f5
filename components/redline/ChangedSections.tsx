import { useTranslations } from 'next-intl';
import type { RedlineSection } from '#lib/policy/redline/redline.ts';

const kinds = ['changed', 'added', 'removed', 'moved'] as const;

/** Which sections changed, and how, each with the way to it. */
export function ChangedSections({ sections }: { sections: RedlineSection[] }) {
  const t = useTranslations('RedlineSection');
  return (
    <ul>
      {kinds.map((kind) => {
        const own = sections.filter(({ change, isMoved }) => (kind === 'moved' ? isMoved : change === kind));
        if (own.length === 0) return null;
        return (
          <li key={kind}>
            {t(kind)}:{' '}
            {own.map(({ id, heading }, index) => (
              <span key={id}>
                {index > 0 && ' · '}
                <a href={`#${id}`}>{heading}</a>
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
