import type { Block } from '#lib/policy/redline/blocks.ts';

/**
 * Joins neighbouring paragraphs that are one in the other edition, word by word: a paragraph that was split in two, or two
 * that were merged, say what they said.
 */
export function joinSplit(blocks: Block[], others: Block[]): Block[] {
  const known = new Set(blocks.map(({ key }) => key));
  const wholes = others.filter((block) => block.kind === 'paragraph' && !known.has(block.key));
  const joined: Block[] = [];
  for (let index = 0; index < blocks.length; ) {
    const run = wholes.map((whole) => findRun(blocks, index, whole)).find((each) => each !== undefined);
    const block = run ?? blocks[index];
    if (block) joined.push(block);
    index += run?.parts?.length ?? 1;
  }
  return joined;
}

/** The paragraphs from `start` on that say together what `whole` says, as one block. */
function findRun(blocks: Block[], start: number, whole: Block): Block | undefined {
  const words = readWords(whole);
  const parts: Block[] = [];
  let length = 0;
  for (const block of blocks.slice(start)) {
    const own = readWords(block);
    if (block.kind !== 'paragraph' || own.some((word, index) => word !== words[length + index]))
      return undefined;
    parts.push(block);
    length += own.length;
    if (length >= words.length) break;
  }
  if (length !== words.length || parts.length < 2) return undefined;
  return { ...whole, parts: parts.map(({ node }) => node) };
}

function readWords({ tokens }: Block): string[] {
  return tokens.filter(({ word }) => word.trim() !== '').map(({ key }) => key);
}
