import { useTranslations } from 'next-intl';
import { Children } from 'react';
import type { RedlineSection } from '#lib/policy/redline/redline.ts';

/** A section's title with what was added to it and removed from it, each named for those who do not see it. */
export function ChangedTitle({ title }: { title: RedlineSection['title'] }) {
  const t = useTranslations('RedlineSection');
  const runs = title.map(({ kind, text }) => {
    if (kind === 'kept') return text;
    const isAdded = kind === 'added';
    const Mark = isAdded ? 'ins' : 'del';
    return (
      <Mark key={kind + text}>
        <span>{`${t(isAdded ? 'inserted' : 'deleted')} `}</span>
        {text}
        <span>{` ${t(isAdded ? 'insertedEnd' : 'deletedEnd')} `}</span>
      </Mark>
    );
  });
  return Children.toArray(runs);
}
