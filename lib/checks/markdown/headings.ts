import type { Heading, Root } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { isOwnAnchor } from '#lib/address/anchors.ts';
import type { Report } from '#lib/content-error.ts';
import { getPoint, readHeading, readSubheadings, splitTree, type TreeSection } from '#lib/policy/sections.ts';

/**
 * Reports headings that make no sections: each begins with ##, has a text and an id of its own, and text below it.
 * Sub-headings (### and ####) go down one level at a time (WCAG 1.3.1); their ids are optional.
 */
export function checkHeadings(tree: Root, report: Report): void {
  const { before, sections } = splitTree(tree);
  const [lead] = before;
  if (lead) report(getPoint(lead), 'this text stands above the first heading', 'move it below a heading');
  if (sections.length === 0) {
    report(1, 'the policy has no section', 'add a heading such as "## General information {#general}"');
  }
  const lineOfId = new Map<string, number>();
  for (const section of sections) {
    if (section.heading.depth === 1) {
      reportTitle(section.heading, report);
      continue;
    }
    if (isSound(section.heading, report)) checkIds(section, lineOfId, report);
    if (section.content.length === 0) reportEmpty(section.heading, report);
    checkSubheadings(section, report);
  }
}

function reportTitle(heading: Heading, report: Report): void {
  const { title } = readHeading(heading);
  const problem = `"# ${title}" is shown twice: the title of the page stands in the front matter`;
  report(
    getPoint(heading),
    problem,
    `delete the line, if "title:" says it; for a section write "## ${title} {#id}"`,
  );
}

/** Whether the heading of a section can be one. */
function isSound(heading: Heading, report: Report): boolean {
  const { title, id } = readHeading(heading);
  if (reportId(heading, report)) return false;
  if (id === undefined && title === '') {
    report(getPoint(heading), 'this heading has no text', 'write "## Title {#id}", or delete the line');
  } else if (id === undefined) {
    const remedy = 'end it with an id in a-z and hyphens, the same in every language, such as {#retention}';
    report(getPoint(heading), `the heading "${title}" has no id`, remedy);
  }
  return id !== undefined;
}

/** Reports an id that is none: in another form, or at another place than the end. */
function reportId(heading: Heading, report: Report): boolean {
  const text = getText(heading);
  const [written] = /\{#[^}]*\}?/.exec(text) ?? [];
  if (written === undefined || readHeading(heading).id !== undefined) return false;
  const plain = written
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
  const id = /^[a-z]/.test(plain) ? plain : 'retention';
  const title = text.replace(written, ' ').replaceAll(/\s+/g, ' ').trim();
  const problem = `"${written}" is no id at the end of a heading, in a-z, digits and hyphens`;
  report(
    getPoint(heading),
    problem,
    `write "${'#'.repeat(heading.depth)} ${title} {#${id}}", the same id in every language`,
  );
  return true;
}

function checkIds({ heading, content }: TreeSection, lineOfId: Map<string, number>, report: Report): void {
  const { title, id = '' } = readHeading(heading);
  if (title === '')
    report(getPoint(heading), `the heading {#${id}} has no text`, 'write the heading before its id');
  const subheadings = content.filter((node) => node.type === 'heading');
  const ids = [id, ...readSubheadings(content, id).map((each) => each.id)];
  for (const [index, own] of ids.entries()) {
    const at = getPoint(index === 0 ? heading : (subheadings[index - 1] ?? heading));
    if (isOwnAnchor(own)) report(at, `the id "${own}" is used by the page itself`, 'choose another id');
    const first = lineOfId.get(own);
    if (first !== undefined)
      report(at, `the id "${own}" is already used in line ${first}`, 'choose another id');
    lineOfId.set(own, first ?? at.line);
  }
}

function checkSubheadings({ content }: TreeSection, report: Report): void {
  let depth = 2;
  for (const [index, node] of content.entries()) {
    if (node.type !== 'heading') continue;
    const { title, id } = readHeading(node);
    const marks = '#'.repeat(Math.min(depth + 1, 4));
    if (!reportId(node, report) && title === '')
      report(
        getPoint(node),
        `the heading "${'#'.repeat(node.depth)}${id ? ` {#${id}}` : ''}" has no text`,
        'write the heading, or delete the line',
      );
    if (node.depth > depth + 1 || node.depth > 4) {
      const above = '#'.repeat(depth);
      report(
        getPoint(node),
        `the heading "${title}" leaves out a level below ${above}`,
        `write "${marks} ${getText(node)}"`,
      );
    } else depth = node.depth;
    const next = content[index + 1];
    if (!next || (next.type === 'heading' && next.depth <= node.depth)) reportEmpty(node, report);
  }
}

function reportEmpty(heading: Heading, report: Report): void {
  const { title } = readHeading(heading);
  const what = heading.depth === 2 ? 'section' : 'part';
  report(getPoint(heading), `the ${what} "${title}" is empty`, 'write its text, or delete the heading');
}
