import { useLocale } from 'next-intl';
import { protectSpaces } from '#lib/policy/typography.ts';

/** What an edition changed, in short. */
export function SummaryList({ summary = [] }: { summary: string[] | undefined }) {
  const locale = useLocale();
  return (
    <ul>
      {summary.map((item) => (
        <li key={item}>{protectSpaces(item, locale)}</li>
      ))}
    </ul>
  );
}
