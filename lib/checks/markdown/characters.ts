import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { visitWithPoint } from '#lib/checks/markdown/visit.ts';
import { findStrayCharacters } from '#lib/content/characters.ts';
import type { Point, Report } from '#lib/content-error.ts';

/**
 * Reports characters that no reader sees as what they are, each once a line: those that stand in the file's `text`, and
 * on other lines those that character references become (`&shy;`, `&#x202E;`).
 */
export function checkCharacters(tree: Root, text: string, report: Report): void {
  const found = listFound(text, { line: 1, column: 1 });
  const lines = new Set(found.map(({ at }) => at.line));
  // Without an ampersand there are no references.
  if (text.includes('&'))
    visitWithPoint(tree, (node, at) => {
      const referred = listTexts(node).flatMap((each) => listFound(each, at));
      found.push(...referred.filter((each) => !lines.has(each.at.line)));
    });
  if (text.includes('&')) {
    const told = new Set(found.map(({ at }) => at.line));
    found.push(...findReferences(tree, text).filter(({ at }) => !told.has(at.line)));
  }
  for (const [first, ...others] of Map.groupBy(
    found,
    ({ at, problem }) => `${at.line} ${problem}`,
  ).values()) {
    if (!first) continue;
    const times = others.length > 0 ? `, each of the ${others.length + 1} times` : '';
    report(first.at, first.problem, first.remedy + times);
  }
}

/** References of HTML to characters that are written as they are, but &lt; and &amp;, and &nbsp; where words belong together. */
function findReferences(tree: Root, text: string) {
  const code: NonNullable<Nodes['position']>[] = [];
  visit(tree, ['code', 'inlineCode'], ({ position }) => void (position && code.push(position)));
  const isCode = (line: number, column: number) =>
    code.some(({ start, end }) => {
      const isBehind = line > start.line || (line === start.line && column >= start.column);
      return isBehind && (line < end.line || (line === end.line && column < end.column));
    });
  const first = tree.children[0]?.position?.start.line ?? Infinity;
  return text.split('\n').flatMap((line, index) => {
    const [found] = Array.from(line.matchAll(reference)).filter((each) => !isCode(index + 1, each.index + 1));
    if (!found || index + 1 < first) return [];
    const at = { line: index + 1, column: found.index + 1 };
    return [
      { at, problem: `"${found[0]}" is left over: of HTML`, remedy: 'write the character that is meant' },
    ];
  });
}
const reference =
  /&(?!lt;|gt;|amp;)(?!nbsp;(?<=[\d§]&nbsp;)[\p{L}\d%°‰§$€])(?!nbsp;(?<=(?<![\p{L}\p{M}])\p{L}&nbsp;)[\p{L}\d])(?:[a-z]+\d*|#\d+|#x[\da-f]+);/giu;

/** What a reader sees, hears or follows of a node; in code there are no references. */
function listTexts(node: Nodes): string[] {
  const texts = [
    node.type === 'text' ? node.value : '',
    'url' in node ? node.url : '',
    'title' in node ? (node.title ?? '') : '',
  ];
  return texts.filter((text) => text !== '');
}

function listFound(text: string, start: Point) {
  const stray = findStrayCharacters(text).toSorted((a, b) => a.index - b.index);
  let [above, begin] = [0, 0];
  return stray.map(({ index, name, code, remedy }) => {
    for (let end = text.indexOf('\n', begin); end !== -1 && end < index; end = text.indexOf('\n', begin)) {
      begin = end + 1;
      above += 1;
    }
    const column = index - begin + (above === 0 ? start.column : 1);
    const problem = `${name} stands in this line (${code})`;
    return { at: { line: start.line + above, column }, problem, remedy };
  });
}
