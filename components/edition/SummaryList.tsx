import type { EditionHead } from '#lib/policy/edition.ts';
import { NewerText } from './NewerText.tsx';

/** What an edition changed, in short. */
export function SummaryList({ edition }: { edition: EditionHead }) {
  return (
    <>
      <NewerText edition={edition} />
      <ul>
        {edition.summary?.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
