import type { Paragraph, Parents } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import type { Report } from '#lib/content-error.ts';
import { readLevels } from '#lib/policy/marks/read-levels.ts';
import { isNextMark, type Mark, readMark } from '#lib/policy/marks/read-mark.ts';
import { getLine, getPoint } from '#lib/policy/sections.ts';

/** What programs for writing put before an item, and Markdown does not know. */
const bullet = /^[●•▪■◦○‣⁃∙·–—]\s+/u;

/**
 * Reports a paragraph in which an enumeration runs together, or whose bullets Markdown does not know, with the list to
 * write. `lines` are those of the file: what its author has put behind a backslash is meant as it stands.
 */
export function checkEnumeration(
  node: Paragraph,
  parent: Parents | undefined,
  lines: string[],
  report: Report,
): void {
  const first = getLine(node) - 1;
  const source = lines.slice(first, node.position?.end.line);
  const isOfItem = parent?.type === 'listItem';
  const read = listLines(node).map((line, index) =>
    /^[\s>]*(?:[-*+]\s+)*\d*\\/u.test(source[index] ?? '') ? '' : line,
  );
  const own = spaceNumbers(read, isOfItem);
  // Below a quotation stands whose it is.
  const isSource = parent?.type === 'blockquote' && parent.children.length > 1 && own.length === 1;
  const found =
    (isSource && /^[–—]/u.test(own[0] ?? '') ? undefined : findBullets(own)) ??
    findDefinitions(own) ??
    findMarks(own, isOfItem) ??
    findGlued(own);
  if (!found) return;
  const [index, items] = found;
  const isWithin = isOfItem && isNumbered(own[index] ?? '');
  const above = index > 0 && !isWithin ? 'put an empty line above it, and ' : '';
  report(
    index === 0 ? getPoint(node) : first + index + 1,
    'this enumeration is not read as a list: its items would run together',
    `${above}write each item on a line of its own: ${items.map((item) => `"${shorten(item)}"`).join(', ')}`,
  );
}

/** The lines of a paragraph, as they are read. */
function listLines({ children }: Paragraph): string[] {
  return children
    .map((child) => (child.type === 'break' ? '\n' : child.type === 'inlineCode' ? '`' : getText(child)))
    .join('')
    .split('\n');
}

/** The line on which it begins, and the items to write. */
type Found = [index: number, items: string[]] | undefined;

function findBullets(lines: string[]): Found {
  const items = lines.filter((line) => bullet.test(line));
  const index = lines.findIndex((line) => bullet.test(line));
  // A single dash at the beginning of a line may stand between two words.
  const isWord = index > 0 && items.length === 1 && /^[–—]/u.test(items[0] ?? '');
  if (index === -1 || (isWord && !/[:：]$/u.test(lines[index - 1] ?? ''))) return undefined;
  return [index, items.map((line) => line.replace(bullet, '- '))];
}

/** Definition lists of other systems: a term, below it `: its meaning`. */
function findDefinitions(lines: string[]): Found {
  const index = lines.findIndex((line, place) => place > 0 && /^:\s+\S/u.test(line));
  if (index === -1) return undefined;
  return [index - 1, [`- **${lines[index - 1]}**: ${lines[index]?.replace(/^:\s+/u, '')}`]];
}

/**
 * Marks that count on, one level of marks within another, or a first one behind a colon or below an item: a single one may
 * be any word.
 */
function findMarks(lines: string[], isOfItem: boolean): Found {
  const marks = lines.map((line) => readMark(line));
  const index = marks.findIndex((mark, place) => {
    if (!mark) return false;
    const others = marks.slice(place + 1).filter((next) => next !== undefined);
    if (others.some((next) => isNextMark(next, mark))) return true;
    const above = lines[place - 1] ?? '';
    if (!isFirst(mark) || isReference.test(above)) return false;
    return (
      others.some(isFirst) || (place > 0 && ((isOfItem && mark.text.endsWith(')')) || /[:：]$/u.test(above)))
    );
  });
  if (index === -1) return undefined;
  const levels = readLevels(marks.slice(index));
  const items = lines.slice(index).flatMap((line, place) => {
    const level = levels[place];
    return level === undefined ? [] : '  '.repeat(level) + writeItem(line);
  });
  return [index, items];
}

const isFirst = ({ places }: Mark) => places.includes(1);
/** Behind these a line goes on with what it refers to: `čl. 6 odst. 1 písm. a)`. */
const isReference =
  /(?:písm(?:\.|en\p{L}*)|bod\p{L}{0,3}|odst\.|čl\.|points?|letters?|paragraphs?|lit\.|\)|ข้อ)$/iu;

/** Marks of Markdown's own that begin no list where they stand: glued to a paragraph, or to their text. */
function findGlued(lines: string[]): Found {
  const isItem = (line: string, place: number) =>
    /^[-*+](?=[^\s\d*+-])/u.test(line) || (place > 0 && isNumbered(line));
  const index = lines.findIndex(isItem);
  if (index === -1) return undefined;
  const items = lines.filter((line, place) => place >= index && isItem(line, place));
  return [index, items.map((line) => writeItem(line.replace(/^[-*+]/u, '')))];
}

const isNumbered = (line: string) => /^\d{1,3}[.)]\s/u.test(line);

/** Puts a space behind the numbers of items that are glued to their text: within an item, or beside others. */
function spaceNumbers(lines: string[], isOfItem: boolean): string[] {
  return lines.map((line, place) =>
    (isOfItem && place > 0) || lines.some(isNumbered) ? line.replace(gluedNumber, '$& ') : line,
  );
}

const gluedNumber = /^\d{1,3}[.)](?=\p{L})/u;

/** A number makes an item by itself; every other mark stands behind a hyphen. */
function writeItem(line: string): string {
  return isNumbered(line) ? line : `- ${line}`;
}

function shorten(item: string): string {
  return item.length > 30 ? `${item.slice(0, 30).trimEnd()} …` : item;
}
