import type { BlockContent, Paragraph, Parents, Root } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isBullet, isFirst, isNext, readLineMark } from '#lib/documents/lists/line-marks.ts';
import { joinLines, type Line, splitLines } from '#lib/documents/lists/lines.ts';
import { buildList, type MarkedItem } from '#lib/documents/lists/marked-list.ts';
import type { Note } from '#lib/formats/findings.ts';
import type { Mark } from '#lib/policy/marks/read-mark.ts';

const deepest = 6;

/** A line with its mark; `begins` says that it is the first of its paragraph. */
interface Entry extends Line {
  text: string;
  mark: Mark | undefined;
  begins: boolean;
  paragraph: Paragraph;
}

/** Makes lists of enumerations that stand as lines or paragraphs: `(a)`, `1.1`, `ก.`, `●`, glued or apart, and nested. */
export function listEnumerations(tree: Root, note: Note): void {
  visit(tree, ['root', 'listItem', 'blockquote'], (node) => {
    const parent = node as Parents & { children: BlockContent[] };
    const children: BlockContent[] = [];
    let run: Entry[] = [];
    const close = () => {
      children.push(...arrange(run, note));
      run = [];
    };
    for (const child of parent.children) {
      if (child.type === 'paragraph') run.push(...readEntries(child));
      else {
        const isGlued = isBelow(run.at(-1)?.paragraph, child);
        close();
        const above = children.at(-1);
        // A list that follows the last item without an empty line is part of it.
        if (child.type === 'list' && isGlued && above?.type === 'list')
          above.children.at(-1)?.children.push(child);
        else children.push(child);
      }
    }
    close();
    parent.children = children;
  });
}

/** Whether a block stands in the line below a paragraph. */
function isBelow(paragraph: Paragraph | undefined, block: BlockContent): boolean {
  if (!paragraph?.position || !block.position) return false;
  const height = splitLines(paragraph.children).length;
  return block.position.start.line <= paragraph.position.start.line + height;
}

function readEntries(paragraph: Paragraph): Entry[] {
  return splitLines(paragraph.children).map((line, index) => {
    const text = getText(line.children);
    return { ...line, text, mark: readLineMark(text), begins: index === 0, paragraph };
  });
}

/** Makes blocks of lines: lists where marks follow each other, paragraphs elsewhere. */
function arrange(entries: Entry[], note: Note): BlockContent[] {
  const blocks: BlockContent[] = [];
  let rest: Entry[] = [];
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index];
    const end = findEnd(entries, index);
    if (!entry || end === index) {
      if (entry) rest.push(entry);
      continue;
    }
    blocks.push(...makeParagraphs(rest));
    rest = [];
    const items = makeItems(entries.slice(index, end));
    blocks.push(buildList(items));
    const marks = items.slice(0, 3).map(({ mark }) => mark.text);
    note('changed', `${marks.join(' ')} … stood in lines of text: written as a list`, entry.paragraph);
    index = end - 1;
  }
  return [...blocks, ...makeParagraphs(rest)];
}

/**
 * Where the enumeration that begins here ends; here, where none does. It has two marks at least; one is enough for a bullet
 * that begins a paragraph, and for a first mark below a colon.
 */
function findEnd(entries: Entry[], start: number): number {
  const [entry, above] = [entries[start], entries[start - 1]];
  if (!entry?.mark) return start;
  const open = [entry.mark];
  let count = 1;
  let end = start + 1;
  for (let index = start + 1; index < entries.length; index++) {
    const { mark, begins } = entries[index] ?? {};
    // What follows an item in its own paragraph is part of it, until a line break ends it.
    if (!mark && (begins || entries[index - 1]?.end === 'hard')) break;
    if (mark && !open.some((each) => isNext(each, mark)) && !canBegin(open, mark)) break;
    if (mark) placeMark(open, mark);
    if (mark) count++;
    end = index + 1;
  }
  const isBelowColon = !entry.begins && isFirst(entry.mark) && /[:：]$/u.test(above?.text ?? '');
  const isPoint = isBullet(entry.mark) && (entry.begins || !/^[–—−]/u.test(entry.text));
  return count > 1 || isBelowColon || isPoint ? end : start;
}

/** Whether a mark begins a level of its own: once, and no deeper than terms go. */
function canBegin(open: Mark[], mark: Mark): boolean {
  return isFirst(mark) && open.length < deepest && open.every(({ text }) => text !== mark.text);
}

/** Takes a mark into the open levels of a list and returns its level: where it goes on with none, one deeper. */
function placeMark(open: Mark[], mark: Mark): number {
  const known = open.findLastIndex((each) => isNext(each, mark));
  const level = known < 0 ? open.length : known;
  open.splice(level, open.length, mark);
  return level;
}

function makeItems(entries: Entry[]): MarkedItem[] {
  const items: MarkedItem[] = [];
  const open: Mark[] = [];
  for (const entry of entries) {
    const { mark, paragraph } = entry;
    if (mark)
      items.push({ mark, level: placeMark(open, mark), lines: [entry], position: paragraph.position });
    else items.at(-1)?.lines.push(entry);
  }
  return items;
}

function makeParagraphs(entries: Entry[]): Paragraph[] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    if (entry.begins || groups.length === 0) groups.push([entry]);
    else groups.at(-1)?.push(entry);
  }
  return groups.map((lines) => ({
    type: 'paragraph',
    children: joinLines(lines),
    position: lines[0]?.paragraph.position,
  }));
}
