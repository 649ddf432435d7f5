import type { Heading } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { isOwnAnchor } from '#lib/address/anchors.ts';
import type { Report } from '#lib/content-error.ts';
import { getPoint, readHeading, readSubheadings, type TreeSection } from '#lib/policy/sections.ts';

/** Reports an id that is none: in another form, or at another place than the end. */
export function reportId(heading: Heading, report: Report): boolean {
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
export function makeId(text: string): string | undefined {
  const plain = text.normalize('NFD').toLowerCase().replaceAll(/\p{M}/gu, '');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const first = words.findIndex((word) => /^[a-z]/.test(word));
  return first === -1 ? undefined : words.slice(first).join('-');
}

/** Reports ids that the page has itself or that stand there twice; `lineOfId` holds those of the sections above. */
export function checkIds(
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
