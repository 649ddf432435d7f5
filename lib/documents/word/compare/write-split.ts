import type { WordParagraph } from '#lib/documents/word/blocks.ts';
import { compareWords } from '#lib/documents/word/compare/compare-words.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { Pair } from '#lib/policy/redline/align.ts';
import { type Block, readBlocks } from '#lib/policy/redline/blocks.ts';
import type { Run } from '#lib/policy/redline/runs.ts';
import type { Token } from '#lib/policy/redline/words.ts';

/**
 * A paragraph that was split, or several that were merged: the words stay, ends of paragraphs are added or removed. Nothing
 * where that is not all that happened. `write` writes the whole as one paragraph.
 */
export function writeSplit(
  { before, after }: Pair<Block>,
  write: (whole: Pair<Block>) => WordParagraph,
  locale: Locale,
): WordParagraph[] | undefined {
  if (!before || !after || (before.parts === undefined) === (after.parts === undefined)) return undefined;
  const kind = after.parts ? 'added' : 'removed';
  const parts = readBlocks(after.parts ?? before.parts ?? [], locale).map(({ tokens }) => tokens);
  const whole = write({ before, after });
  const all = parts.flat();
  const runs = after.parts ? compareWords(before.tokens, all) : compareWords(all, after.tokens);
  return cut(runs, parts, kind === 'added' ? 'removed' : 'added').map((own, index) => ({
    ...whole,
    runs: own,
    kind: index < parts.length - 1 ? kind : 'kept',
  }));
}

/** A pair that is not one paragraph and its parts: the parts of each side, one by one. */
export function unfold({ before, after }: Pair<Block>, locale: Locale): Pair<Block>[] {
  if (!before?.parts && !after?.parts) return [{ before, after }];
  const list = (block: Block | undefined) =>
    block?.parts ? readBlocks(block.parts, locale) : block ? [block] : [];
  return [...list(before).map((each) => ({ before: each })), ...list(after).map((each) => ({ after: each }))];
}

/** Cuts runs where the parts end that their words make up, but for those that became `other`. */
function cut(runs: Run[], parts: Token[][], other: Run['kind']): Run[][] {
  const pieces: Run[][] = parts.map(() => []);
  let [part, room] = [0, parts[0]?.length ?? 0];
  for (const { kind, tokens } of runs) {
    for (const token of tokens) {
      if (kind !== other) {
        while (room === 0 && part < parts.length - 1) room = parts[++part]?.length ?? 0;
        room -= 1;
      }
      const last = pieces[part]?.at(-1);
      if (last?.kind === kind) last.tokens.push(token);
      else pieces[part]?.push({ kind, tokens: [token] });
    }
  }
  return pieces;
}
