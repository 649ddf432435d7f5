import { splitWords } from '#lib/policy/redline/words.ts';

/** So many runs are remembered at most. */
const mostRuns = 50_000;

/** The words of each run, which most editions share; all others at once, as the dictionary takes its time to begin. */
export function splitRuns(runs: string[]): string[][] {
  const fresh = [...new Set(runs)].filter((run) => !known.has(run));
  if (known.size + fresh.length > mostRuns) known.clear();
  for (const [place, pieces] of splitLines(fresh).entries()) known.set(fresh[place] ?? '', pieces);
  return runs.map((run) => known.get(run) ?? splitWords(run, 'th'));
}

function splitLines(lines: string[]): string[][] {
  const split: string[][] = [[]];
  for (const piece of splitWords(lines.join('\n'), 'th')) {
    if (piece === '\n') split.push([]);
    else split.at(-1)?.push(piece);
  }
  return split;
}

const known = new Map<string, string[]>();

/** Of each piece that was met, whether it is a word. */
const words = new Map<string, boolean>();

/** Whether Unicode’s dictionary has it as a word: it stays whole beside itself. */
export const isWord = (piece: string) => words.get(piece) ?? false;

/** Words so short that they are parted otherwise beside themselves: such as stand before any other, and such as begin others. */
export const shortWords = {
  anywhere: new Set(['จะ', 'ใน', 'มี', 'ไป', 'ใด', 'มา', 'ก็', 'บน', 'จน']),
  atBeginning: new Set(['คำ', 'ใบ', 'ผล', 'กฎ', 'ใจ']),
};

/** Finds out of pieces whether they are words: of all at once. */
export function lookUp(pieces: string[]): void {
  const fresh = [...new Set(pieces)].filter((piece) => !words.has(piece));
  const split = splitLines(fresh.map((piece) => piece + piece));
  for (const [place, piece] of fresh.entries())
    words.set(piece, split[place]?.join(' ') === `${piece} ${piece}`);
}
