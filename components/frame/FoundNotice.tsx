import type { ContentError } from '#lib/content-error.ts';

/** What the check says of the content, as a list above the page: in the preview alone, in the language of the commands. */
export function FoundNotice({ title, found }: { title: string; found: ContentError[] }) {
  if (found.length === 0) return null;
  return (
    <aside lang="en" aria-label={title} style={{ padding: '1rem var(--gutter)', font: 'var(--ui)' }}>
      <p>
        <strong>{title}</strong>
      </p>
      <ol>
        {found.map(({ message }) => (
          <li key={message} style={{ whiteSpace: 'pre-wrap' }}>
            <mark>{message}</mark>
          </li>
        ))}
      </ol>
    </aside>
  );
}
