import type { Emphasis, Root, Strong } from 'mdast';
import { checkBold } from '#lib/checks/markdown/bold.ts';
import { checkCharacters } from '#lib/checks/markdown/characters.ts';
import { checkEnumeration } from '#lib/checks/markdown/enumerations.ts';
import { checkHeadings } from '#lib/checks/markdown/headings/headings.ts';
import { checkHtml } from '#lib/checks/markdown/html.ts';
import { checkLink } from '#lib/checks/markdown/link-address.ts';
import { checkList } from '#lib/checks/markdown/lists.ts';
import { checkLooseRows, checkTable } from '#lib/checks/markdown/tables.ts';
import { checkCodeBlock, checkText } from '#lib/checks/markdown/text.ts';
import { visitWithPoint } from '#lib/checks/markdown/visit.ts';
import type { SourceFile } from '#lib/content/files.ts';
import type { Report } from '#lib/content-error.ts';
import { isInAttributes } from '#lib/proofreading/attributes.ts';

/** Reports what an edition may not contain, seen by itself: its nodes, its headings, its links' protocols. */
export function checkTree(tree: Root, file: SourceFile, report: Report): void {
  const lines = file.text.split('\n');
  // A note and what refers to it are one.
  const notes = new Set<string>();
  let looseRows = 0;
  visitWithPoint(tree, (node, at, parent) => {
    if ('children' in node) checkBold(node, lines, report);
    switch (node.type) {
      case 'html':
        return checkHtml(node, at, parent, report);
      case 'footnoteDefinition':
      case 'footnoteReference':
        if (notes.has(node.identifier)) return undefined;
        notes.add(node.identifier);
        return report(
          at,
          'footnotes are not allowed',
          'write the note in brackets or as a sentence of its own',
        );
      case 'delete':
        return report(
          at,
          'struck-through text is not allowed',
          'delete it: the comparison shows what was removed',
        );
      case 'heading':
        if (parent?.type === 'root') return undefined;
        return report(
          at,
          'a heading stands inside a list or a quotation',
          'begin its line with ##, without - or >',
        );
      case 'emphasis':
      case 'strong':
        return checkName(node, lines, report);
      case 'image':
        return report(at, 'images are not allowed', 'describe in words what the image shows');
      case 'listItem':
        if (typeof node.checked !== 'boolean') return undefined;
        return report(at, 'boxes to tick are not allowed', 'delete [ ] at the beginning of the item');
      case 'code':
        return checkCodeBlock(lines.slice(at.line - 1, node.position?.end.line), at, report);
      case 'paragraph':
        looseRows = checkLooseRows(node, lines, looseRows, report);
        return checkEnumeration(node, parent, lines, report);
      case 'list':
        return checkList(node, parent, lines, report);
      case 'table':
        return checkTable(node, lines, report);
      case 'text':
        return checkText(node, parent, report);
      case 'link':
        return isInAttributes(node, parent) ? undefined : checkLink(node, at, lines, report);
      default:
        return undefined;
    }
  });
  const [, , policy = ''] = file.path.split('/');
  checkHeadings(tree, policy, report);
  checkCharacters(tree, file.text, report);
}

/** Reports a name whose underscores Markdown takes for emphasis: `_fbp_` loses them. */
function checkName(node: Emphasis | Strong, lines: string[], report: Report): void {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const [name] = /^_+\w+/.exec(lines[line - 1]?.slice(column - 1) ?? '') ?? [];
  if (!name?.endsWith('_')) return;
  const remedy = `if it is a name, put it in backticks: \`${name}\`; if not, write *${name.replaceAll('_', '')}*`;
  report({ line, column }, `the underscores of "${name}" are not shown`, remedy);
}
