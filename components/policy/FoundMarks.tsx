import type { ContentError } from '#lib/content-error.ts';

/** What the check says of a part of a policy, at its place: in the preview alone, in the language of the commands. */
export function FoundMarks({ found }: { found: ContentError[] }) {
  return found.map(({ message, line, problem, remedy }) => (
    <p key={message} lang="en" role="note" style={{ whiteSpace: 'pre-wrap' }}>
      <mark>{`Line ${line}: ${problem} — ${remedy}`}</mark>
    </p>
  ));
}
