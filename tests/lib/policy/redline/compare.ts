import { parseFile } from '#lib/policy/parse.ts';
import type { Labels } from '#lib/policy/redline/handlers.ts';
import { makeRedline, type RedlineSection } from '#lib/policy/redline/redline.ts';
import { renderTree } from '#lib/policy/render.ts';
import { makeSections, type Section } from '#lib/policy/sections.ts';

/** The sections of a policy that has this body. */
export function write(body: string): Section[] {
  const text = `---\ntitle: T\ndescription: D\nchange: first\n---\n\n${body}\n`;
  const parsed = parseFile({ path: 'x.md', text }, []);
  return parsed ? makeSections(parsed.tree, text) : [];
}

/** The redline of two bodies. */
export function compare(before: string, after: string): RedlineSection[] {
  return makeRedline(write(before), write(after), 'en');
}

const quiet: Labels = { added: ['', ''], removed: ['', ''], address: 'address:' };

/** HTML without what its tables say of themselves for a narrow screen: `render.test.ts` looks at that. */
export function leaveRoles(html: string): string {
  return html
    .replaceAll(/<div role="table">(.*?<\/table>)<\/div>/gs, '$1')
    .replaceAll(/ (?:role="(?:none|rowgroup|row|columnheader|cell)"|data-label="[^"]*")/g, '');
}

/** A section of a redline as HTML. */
export function join({ passages, heading }: RedlineSection, labels = quiet): string {
  return leaveRoles(passages.map(({ tree }) => renderTree(tree, heading, labels)).join('\n'));
}

/** The redline of the texts of one section, as HTML. */
export function compareTexts(before: string, after: string): string {
  const [section] = compare(`## A {#a}\n\n${before}`, `## A {#a}\n\n${after}`);
  return section ? join(section) : '';
}
