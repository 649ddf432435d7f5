import type { Root } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { anchors } from '#lib/address/anchors.ts';
import type { Report } from '#lib/content-error.ts';
import { getPoint, readHeading, splitTree } from '#lib/policy/sections.ts';

/** Reports headings that make no sections: each begins with ##, has a text and an id of its own, and text below it. */
export function checkHeadings(tree: Root, report: Report): void {
  const { before, sections } = splitTree(tree);
  const lineOfId = new Map<string, number>();
  const [lead] = before;
  if (lead) report(getPoint(lead), 'this text stands above the first heading', 'move it below a heading');
  if (sections.length === 0) {
    report(1, 'the policy has no section', 'add a heading such as "## General information {#general}"');
  }
  for (const { heading, content } of sections) {
    const at = getPoint(heading);
    const { title, id } = readHeading(heading);
    if (heading.depth !== 2) {
      report(
        at,
        `a heading begins with ##, not ${'#'.repeat(heading.depth)}`,
        `write "## ${getText(heading)}"`,
      );
    }
    if (id === undefined) {
      const remedy = 'end it with an id in a-z and hyphens, the same in every language, such as {#retention}';
      report(at, `the heading "${title}" has no id`, remedy);
      continue;
    }
    if (title === '') report(at, `the heading {#${id}} has no text`, 'write the heading before its id');
    if (content.length === 0)
      report(at, `the section "${title}" is empty`, 'write its text, or delete the heading');
    // Announcements are named by their day.
    if (Object.values<string>(anchors).includes(id) || id.startsWith('from-'))
      report(at, `the id "${id}" is used by the page itself`, 'choose another id');
    const first = lineOfId.get(id);
    if (first !== undefined)
      report(at, `the id "${id}" is already used in line ${first}`, 'choose another id');
    lineOfId.set(id, first ?? at.line);
  }
}
