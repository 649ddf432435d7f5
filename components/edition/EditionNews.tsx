import type { EditionHead } from '#lib/policy/edition.ts';
import { Announcement } from './Announcement.tsx';
import { RecentChange } from './RecentChange.tsx';

/** What is new of a policy: what the edition in force changed, where that is recent, and the changes that are announced. */
export function EditionNews({
  edition,
  isRecent,
  announced,
}: {
  edition: EditionHead;
  isRecent: boolean;
  announced: EditionHead[];
}) {
  return (
    <>
      {isRecent && (
        <RecentChange edition={edition} isShort={announced.length > 0 || edition.glance !== undefined} />
      )}
      {announced.map((each) => (
        <Announcement key={each.date} edition={each} />
      ))}
    </>
  );
}
