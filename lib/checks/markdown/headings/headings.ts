import type { Heading, Root, RootContent } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { checkIds, makeId, reportId } from '#lib/checks/markdown/headings/ids.ts';
import type { Report } from '#lib/content-error.ts';
import { most } from '#lib/policy/bounds/most.ts';
import { isNumbered } from '#lib/policy/marks/read-mark.ts';
import { getPoint, readHeading, splitTree, type TreeSection } from '#lib/policy/sections.ts';
import { isLeftover } from '#lib/proofreading/attributes.ts';

/**
 * Reports headings that make no sections: each begins with ##, has a text and an id of its own, and text below it.
 * Sub-headings (### and ####) go down one level at a time (WCAG 1.3.1); their ids are optional. No id is one that the
 * pages of the policy have themselves.
 */
export function checkHeadings(tree: Root, policy: string, report: Report): void {
  const { before, sections } = splitTree(tree);
  // What is to be deleted, or is HTML, is told by itself.
  const lead = before.find((node) => node.type !== 'html' && !isLeftover(node));
  if (sections.length === 0) {
    const remedy = 'put a heading such as "## General information {#general}" above its text';
    if (!before.some(isHtmlHeading)) report(lead ? getPoint(lead) : 1, 'the policy has no section', remedy);
  } else if (lead)
    report(
      getPoint(lead),
      'this text stands above the first heading',
      'move it below a heading, or delete it',
    );
  const lineOfId = new Map<string, number>();
  for (const [index, section] of sections.entries()) {
    if (section.heading.depth === 1) {
      reportTitle(section, index, index < sections.length - 1, report);
      continue;
    }
    if (isSound(section, index === 0, report)) checkIds(section, policy, lineOfId, report);
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
    reportUntitled(heading, index === 0 && content.length > 0, report);
    return;
  }
  const written = `write "## ${title} {#${makeId(title) ?? `section-${index + 1}`}}"`;
  const isTitle = !isNumbered(title) && (index === 0 || (content.length === 0 && !hasNext));
  const isPart = content.length === 0 && hasNext && !isTitle;
  const remedy = isPart
    ? `${written}, and one # more before each heading below it, #### at most`
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

/** Without its heading, text that is the first of a policy would stand above all headings. */
function reportUntitled(heading: Heading, isNeeded: boolean, report: Report): void {
  const remedy = `write "## Title {#id}"${isNeeded ? '' : ', or delete the line'}`;
  report(getPoint(heading), 'this heading has no text', remedy);
}

function isHtmlHeading(node: RootContent): boolean {
  return node.type === 'html' && /^\s*<h[1-6][\s>]/i.test(node.value);
}

/** Whether the heading of a section can be one. */
function isSound({ heading, content }: TreeSection, isFirst: boolean, report: Report): boolean {
  const { title, id } = readHeading(heading);
  if (reportId(heading, report)) return false;
  if (id === undefined && title === '') {
    reportUntitled(heading, isFirst && content.length > 0, report);
  } else if (id === undefined) {
    const remedy = 'end it with an id in a-z and hyphens, the same in every language, such as {#retention}';
    report(getPoint(heading), `the heading "${title}" has no id`, remedy);
  }
  return id !== undefined;
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
    if (!next || (next.type === 'heading' && next.depth <= node.depth && !isWithin(next, node)))
      reportEmpty(node, report);
  }
}

/** Whether a heading stands below another by its number, where there is no deeper level: 7.1.3.1 below 7.1.3. */
function isWithin(heading: Heading, above: Heading): boolean {
  const [own = '', outer] = [heading, above].map((each) => /^[\d.]*\d(?=[.)]?\s)/.exec(getText(each))?.[0]);
  return outer !== undefined && own.startsWith(`${outer}.`);
}

function reportEmpty(heading: Heading, report: Report): void {
  const { title } = readHeading(heading);
  const what = heading.depth === 2 ? 'section' : 'part';
  report(getPoint(heading), `the ${what} "${title}" is empty`, 'write its text, or delete the heading');
}
