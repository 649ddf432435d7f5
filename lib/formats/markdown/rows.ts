import type { Paragraph } from 'mdast';
import type { Note } from '#lib/formats/findings.ts';
import { getSource, parseMarkdown } from '#lib/formats/markdown/source.ts';

/**
 * Joins the rows of tables that have empty lines between them or no line | --- | below the first, and are paragraphs to
 * Markdown. The empty lines go below the table, so that every line stays in its place.
 */
export function joinRows(source: string, note: Note): string {
  if (!/^[ \t]*\|/m.test(source)) return source;
  const lines = source.split('\n');
  for (const run of listRuns(source).toReversed()) {
    const [start, end] = [run[0]?.position?.start.line ?? 1, run.at(-1)?.position?.end.line ?? 1];
    const written = lines.slice(start - 1, end);
    const rows = written.filter((line) => line.trim() !== '');
    const columns = Math.max(...rows.map(countCells));
    const rule = `|${' --- |'.repeat(columns)}`;
    if (!isRule(rows[1] ?? '')) rows.splice(1, 0, rule);
    else if (countCells(rows[1] ?? '') !== columns) rows[1] = rule;
    const empty = Array.from({ length: Math.max(0, written.length - rows.length) }, () => '');
    lines.splice(start - 1, written.length, ...rows, ...empty);
    note(
      'changed',
      'the rows of a table stood apart, or without a line | --- | below the first: joined',
      run[0],
    );
  }
  return lines.join('\n');
}

function isRule(line: string): boolean {
  return /^\s*\|[\s:|-]*-[\s:|-]*$/.test(line);
}

function countCells(line: string): number {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/).length;
}

/** Paragraphs that are nothing but rows of a table, as they stand one below the other: at least two rows together. */
function listRuns(source: string): Paragraph[][] {
  const isRow = (line: string, _: number, lines: string[]) =>
    lines.some(isRule) ? /^\s*\|/.test(line) : /^\s*\|.*\|\s*$/.test(line);
  const runs: Paragraph[][] = [[]];
  for (const node of parseMarkdown(source).children) {
    if (node.type === 'paragraph' && getSource(node, source).split('\n').every(isRow))
      runs.at(-1)?.push(node);
    else runs.push([]);
  }
  const countLines = (run: Paragraph[]) => run.flatMap((node) => getSource(node, source).split('\n')).length;
  return runs.filter((run) => countLines(run) > 1);
}
