import type { Nodes, Root } from 'mdast';
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
  for (const [first, ...others] of Map.groupBy(
    found,
    ({ at, problem }) => `${at.line} ${problem}`,
  ).values()) {
    if (!first) continue;
    const times = others.length > 0 ? `, each of the ${others.length + 1} times` : '';
    report(first.at, first.problem, first.remedy + times);
  }
}

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
