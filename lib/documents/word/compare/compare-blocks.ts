import type { List, ListItem } from 'mdast';
import type { Kind, ParagraphStyle, WordBlock, WordList, WordParagraph } from '#lib/documents/word/blocks.ts';
import { compareRows, countColumns, getKind } from '#lib/documents/word/compare/compare-rows.ts';
import { compareWords } from '#lib/documents/word/compare/compare-words.ts';
import { makeOwnForm, readForm } from '#lib/documents/word/compare/item-marks.ts';
import { unfold, writeSplit } from '#lib/documents/word/compare/write-split.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { align, type Pair } from '#lib/policy/redline/align.ts';
import type { Block } from '#lib/policy/redline/blocks.ts';
import { alignBlocks, likeness } from '#lib/policy/redline/compare.ts';

/** Where a block stands: in which list, as the beginning of an item or below it; in a quotation. */
interface Place {
  /** How many lists are around it, less one. */
  level: number;
  list?: WordList | undefined;
  isQuoted?: boolean;
  /** Whether its section stands elsewhere: there nothing but whole paragraphs can be told of. */
  isMoved?: boolean;
  locale: Locale;
}

/**
 * Compares the blocks of a section as Word has them: in a row, one below the other. Without what was added the result is the
 * old section, without what was removed the new one. What Word cannot change in place is removed and added.
 */
export function compareBlocks(before: Block[], after: Block[], place: Place): WordBlock[] {
  const pairs = place.isMoved ? align(before, after, likeness) : alignBlocks(before, after);
  return pairs.flatMap((pair) => {
    const split = writeSplit(pair, (whole) => writeParagraph(whole, place), place.locale);
    if (split) return split;
    return unfold(pair, place.locale).flatMap((each) => writePair(each, place));
  });
}

function writePair({ before, after }: Pair<Block>, place: Place): WordBlock[] {
  if (before && after && !hasSameForm(before, after))
    return [...writePair({ before }, place), ...writePair({ after }, place)];
  const node = (after ?? before)?.node;
  const [own = [], other = []] = [before?.children, after?.children];
  switch (node?.type) {
    case 'list':
      return writeList(node, own, other, place);
    case 'blockquote':
      return compareBlocks(own, other, { ...place, isQuoted: true });
    case 'table':
      return compareRows(getKind({ before, after }), own, other);
    case 'code':
      return writeCode(node.value, getKind({ before, after }), place);
    case 'paragraph':
    case 'heading':
      return [writeParagraph({ before, after }, place)];
    default:
      return [];
  }
}

/** Whether one can become the other by changes inside it. */
function hasSameForm(before: Block, after: Block): boolean {
  const [own, other] = [before.node, after.node];
  if (own.type === 'list' && other.type === 'list')
    return JSON.stringify(readForm(own)) === JSON.stringify(readForm(other));
  if (own.type === 'table') return countColumns(before) === countColumns(after);
  return own.type !== 'code' || before.key === after.key;
}

function writeList(node: List, before: Block[], after: Block[], place: Place): WordBlock[] {
  const level = place.level + 1;
  const form = readForm(node);
  const list = form && { form, level };
  const getMark = (item: Block | undefined) => (item?.node as ListItem | undefined)?.data?.mark;
  return align(before, after, likeness).flatMap((pair) => {
    const isOther = pair.before && pair.after && !list && getMark(pair.before) !== getMark(pair.after);
    const pairs: Pair<Block>[] = isOther ? [{ before: pair.before }, { after: pair.after }] : [pair];
    return pairs.flatMap((each) => {
      const item = (each.after ?? each.before)?.node as ListItem;
      return writeItem(each, list ?? { form: makeOwnForm(item), level }, place);
    });
  });
}

/** The first paragraph of an item carries its mark, in each edition. */
function writeItem({ before, after }: Pair<Block>, list: WordList, around: Place): WordBlock[] {
  const [own = [], other = []] = [before?.children, after?.children];
  const isFirst = (block: Block | undefined) =>
    block !== undefined && (block === own[0] || block === other[0]);
  return align(own, other, likeness).flatMap((pair) => {
    const place = (block: Block | undefined): Place => ({
      ...around,
      level: list.level,
      list: isFirst(block) ? list : undefined,
    });
    if (!pair.before || !pair.after || isFirst(pair.before) === isFirst(pair.after))
      return writePair(pair, place(pair.after ?? pair.before));
    return [
      ...writePair({ before: pair.before }, place(pair.before)),
      ...writePair({ after: pair.after }, place(pair.after)),
    ];
  });
}

function writeParagraph(pair: Pair<Block>, { level, list, isQuoted }: Place): WordParagraph {
  const node = (pair.after ?? pair.before)?.node;
  const isHeading = node?.type === 'heading';
  const own: ParagraphStyle | undefined = isQuoted ? 'Quote' : undefined;
  const id = isHeading ? node.data?.hProperties?.id : undefined;
  return {
    type: 'paragraph',
    kind: getKind(pair),
    runs: compareWords(pair.before?.tokens ?? [], pair.after?.tokens ?? []),
    style: isHeading ? (node.depth === 3 ? 'Heading2' : 'Heading3') : own,
    id: typeof id === 'string' ? id : undefined,
    list,
    level: !list && level >= 0 ? level : undefined,
  };
}

/** A paragraph a line: neighbouring ones of this style are one piece of code. */
function writeCode(value: string, kind: Kind, { level }: Place): WordBlock[] {
  return value.split('\n').map((text) => ({
    type: 'paragraph',
    kind,
    runs: [{ kind, tokens: [{ text, around: [], word: text, key: text }] }],
    style: 'HTMLPreformatted',
    level: level >= 0 ? level : undefined,
  }));
}
