import type { Html, Parents } from 'mdast';
import type { Point, Report } from '#lib/content-error.ts';
import { isLineBreak } from '#lib/policy/parse.ts';

/** Reports raw HTML, an element once; a line break in a cell is none any more when this sees the tree. */
export function checkHtml(node: Html, at: Point, parent: Parents | undefined, report: Report): void {
  if (isLineBreak(node)) {
    const isWithin = parent?.type === 'paragraph' && parent.children.at(-1) !== node;
    const remedy = isWithin
      ? 'end the line with a backslash instead, and go on in the next line'
      : parent?.type === 'heading'
        ? 'write a space instead'
        : 'delete it: an empty line parts paragraphs';
    report(at, '<br> breaks a line only in the cell of a table', remedy);
  } else if (/^<!--/.test(node.value)) {
    report(at, 'a comment is not shown, and would be published in the file', 'delete it');
  } else if (!closesOneBefore(node, parent)) {
    report(at, 'raw HTML is not allowed', 'write it as Markdown, or put it in `backticks` to show it');
  }
}

/** Whether it is the end of an element whose beginning was reported. */
function closesOneBefore(node: Html, parent: Parents | undefined): boolean {
  const [, name] = /^<\/([a-z][a-z0-9]*)\s*>$/i.exec(node.value) ?? [];
  const before = parent?.children.slice(0, parent.children.indexOf(node as never)) ?? [];
  const isBeginning = new RegExp(`^<${name}(?![a-z0-9])`, 'i');
  return name !== undefined && before.some((each) => each.type === 'html' && isBeginning.test(each.value));
}
