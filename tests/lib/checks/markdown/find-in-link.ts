import { checkLink } from '#lib/checks/markdown/link-address.ts';

/** What is reported of a link to `url`: what is wrong and what to write instead. */
export function findInLink(url: string, text = 'here'): string[] {
  const found: string[] = [];
  checkLink(
    { type: 'link', url, children: [{ type: 'text', value: text }] },
    { line: 1, column: 1 },
    [`[${text}](${url})`],
    (_, problem, remedy) => {
      found.push(`${problem} — ${remedy}`);
    },
  );
  return found;
}
