import type { Heading, Root } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { isOwnAnchor } from '#lib/address/anchors.ts';
import type { Report } from '#lib/content-error.ts';
import { most } from '#lib/policy/bounds/most.ts';
import { isNumbered } from '#lib/policy/marks/read-mark.ts';
import { getPoint, readHeading, readSubheadings, splitTree, type TreeSection } from '#lib/policy/sections.ts';

/**
 * Reports headings that make no sections: each begins with ##, has a text and an id of its own, and text below it.
 * Sub-headings (### and ####) go down one level at a time (WCAG 1.3.1); their ids are optional. No id is one that the
 * pages of the policy have themselves.
 */
export function checkHeadings(tree: Root, policy: string, report: Report): void {
  const { before, sections } = splitTree(tree);
  const [lead] = before;
  if (sections.length === 0) {
    const remedy = 'put a heading such as "## General information {#general}" above its text';
    report(lead ? getPoint(lead) : 1, 'the policy has no section', remedy);
  } else if (lead)
    report(getPoint(lead), 'this text stands above the first heading', 'move it below a heading');
  const lineOfId = new Map<string, number>();
  for (const [index, section] of sections.entries()) {
    if (section.heading.depth === 1) {
      reportTitle(section, index, index < sections.length - 1, report);
      continue;
    }
    if (isSound(section.heading, report)) checkIds(section, policy, lineOfId, report);
    if (section.content.length === 0) reportEmpty(section.heading, report);
    checkSubheadings(section, report);
  }
}

function reportTitle(
  { heading, content }: TreeSection,
  index: number,
  hasNext: boolean,
  report: Report,
): void {
  const { title } = readHeading(heading);
  if (title === '') {
    report(getPoint(heading), 'this heading has no text', 'write "## Title {#id}", or delete the line');
    return;
  }
  const written = `write "## ${title} {#${makeId(title) ?? `section-${index + 1}`}}"`;
  const isTitle = !isNumbered(title) && (index === 0 || (content.length === 0 && !hasNext));
  const isPart = content.length === 0 && hasNext && !isTitle;
  const remedy = isPart
    ? `${written}, and ### for the headings below it`
    : content.length > 0
      ? `${written}, or another heading for the text below it`
      : `delete the line${isTitle ? ': "title:" says it' : ', or write a text below it'}`;
  report(
    getPoint(heading),
    isTitle
      ? `"# ${title}" is shown twice: the title of the page stands in the front matter`
      : `"# ${title}" is the heading of no section`,
    remedy,
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
  const id = makeId(written) ?? 'retention';
  const title = text.replace(written, ' ').replaceAll(/\s+/g, ' ').trim();
  const problem = `"${written}" is no id at the end of a heading, in a-z, digits and hyphens`;
  report(
    getPoint(heading),
    problem,
    `write "${'#'.repeat(heading.depth)} ${title} {#${id}}", the same id in every language`,
  );
  return true;
}

/** An id of the letters a-z and digits that stand in a text, if it can be one. */
function makeId(text: string): string | undefined {
  const plain = text.normalize('NFD').toLowerCase().replaceAll(/\p{M}/gu, '');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const first = words.findIndex((word) => /^[a-z]/.test(word));
  return first === -1 ? undefined : words.slice(first).join('-');
}

function checkIds(
  { heading, content }: TreeSection,
  policy: string,
  lineOfId: Map<string, number>,
  report: Report,
): void {
  const { title, id = '' } = readHeading(heading);
  if (title === '')
    report(getPoint(heading), `the heading {#${id}} has no text`, 'write the heading before its id');
  const subheadings = content.filter((node) => node.type === 'heading');
  const ids = [id, ...readSubheadings(content, id).map((each) => each.id)];
  for (const [index, own] of ids.entries()) {
    const at = getPoint(index === 0 ? heading : (subheadings[index - 1] ?? heading));
    if (isOwnAnchor(own, policy))
      report(at, `the id "${own}" is used by the page itself`, 'choose another id');
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
    const marks = '#'.repeat(Math.min(depth + 1, most.depth));
    if (!reportId(node, report) && title === '')
      report(
        getPoint(node),
        `the heading "${'#'.repeat(node.depth)}${id ? ` {#${id}}` : ''}" has no text`,
        'write the heading, or delete the line',
      );
    if (node.depth > depth + 1 || node.depth > most.depth) {
      const tooDeep = `is deeper than ${'#'.repeat(most.depth)}`;
      const what = node.depth > most.depth ? tooDeep : `leaves out a level below ${'#'.repeat(depth)}`;
      report(getPoint(node), `the heading "${title}" ${what}`, `write "${marks} ${getText(node)}"`);
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
