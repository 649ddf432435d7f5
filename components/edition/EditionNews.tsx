import type { EditionHead } from '#lib/policy/edition.ts';
import { Announcement } from './Announcement.tsx';
import { RecentChange } from './RecentChange.tsx';

/**
 * What is new of a policy: the changes that are announced; where there are none, what the edition in force changed, if that is
 * recent. One way leads to it at a time: what earlier editions changed is told by the history.
 */
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
      {isRecent && announced.length === 0 && (
        <RecentChange edition={edition} isShort={edition.glance !== undefined} />
      )}
      {announced.map((each) => (
        <Announcement key={each.date} edition={each} />
      ))}
    </>
  );
}
