import { diffArrays } from 'diff';
import type { Locale } from '#lib/i18n/routing.ts';

/** A word, a space or a punctuation mark, with the inline elements around it. */
export interface Token {
  text: string;
  /** The elements around it, the outermost first. */
  around: Tags[];
  html: string;
}

/** How an element opens, such as `<a href="…">`, and how it closes. */
export interface Tags {
  open: string;
  close: string;
}

/** A token as HTML by itself, by which it is compared. */
export function writeToken({ around, html }: Token): string {
  return around.map(({ open }) => open).join('') + html;
}

/** What a screen reader hears before an insertion and a deletion; empty texts leave it out. */
export interface Labels {
  added: string;
  removed: string;
}

const segmenters = new Map<Locale, Intl.Segmenter>();

/** Splits text into words, spaces and punctuation marks by the rules of its language (Unicode Standard Annex 29). */
export function splitWords(text: string, locale: Locale): string[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How much two texts have in common: twice the common words by all words (Dice), from 0 to 1. */
export function measureSimilarity(before: Token[], after: Token[]): number {
  const words = (tokens: Token[]) => tokens.filter(({ text }) => text.trim() !== '');
  const [own, other] = [words(before), words(after)];
  if (own.length + other.length === 0) return 1;
  const left = new Map<string, number>();
  for (const { text } of own) left.set(text, (left.get(text) ?? 0) + 1);
  let common = 0;
  for (const { text } of other) {
    const count = left.get(text) ?? 0;
    if (count > 0) common += 1;
    left.set(text, count - 1);
  }
  return (2 * common) / (own.length + other.length);
}

interface Run {
  kind: 'kept' | 'removed' | 'added';
  tokens: Token[];
}

/** Compares two runs of inline content word by word, as HTML with `<del>` and `<ins>`. */
export function compareTokens(before: Token[], after: Token[], labels: Labels): string {
  return joinRuns(listRuns(before, after))
    .map((run) => writeRun(run, labels))
    .join('');
}

/** Writes tokens that are all of one kind. */
export function writeRun({ kind, tokens }: Run, labels: Labels): string {
  if (tokens.length === 0) return '';
  const html = tokens
    .map(({ around, html: own }, index) => {
      const opened = around.slice(countShared(tokens[index - 1]?.around, around));
      const closed = around.slice(countShared(around, tokens[index + 1]?.around)).toReversed();
      return opened.map(({ open }) => open).join('') + own + closed.map(({ close }) => close).join('');
    })
    .join('');
  if (kind === 'kept') return html;
  const label = labels[kind] && `<span>${labels[kind]} </span>`;
  return kind === 'added' ? `<ins>${label}${html}</ins>` : `<del>${label}${html}</del>`;
}

/** How many elements around one token go on around the next. */
function countShared(own: Tags[] = [], other: Tags[] = []): number {
  const end = own.findIndex(({ open }, index) => open !== other[index]?.open);
  return end === -1 ? own.length : end;
}

/** Beyond so many words removed and added nothing is left to compare, and the time for it grows with their square. */
const mostEdits = 1000;

function listRuns(before: Token[], after: Token[]): Run[] {
  const changes = diffArrays(before.map(writeToken), after.map(writeToken), { maxEditLength: mostEdits });
  if (!changes)
    return [
      { kind: 'removed', tokens: before },
      { kind: 'added', tokens: after },
    ];
  let [own, other] = [0, 0];
  return changes.map(({ added, removed, count }): Run => {
    const kind = added ? 'added' : removed ? 'removed' : 'kept';
    const tokens = removed ? before.slice(own, own + count) : after.slice(other, other + count);
    if (!added) own += count;
    if (!removed) other += count;
    return { kind, tokens };
  });
}

/** More words than these are a landmark for the reader, however much changed around them. */
const mostSplinters = 3;

/** Joins changes between which next to nothing was kept: a phrase reads better than its splinters. */
function joinRuns(runs: Run[]): Run[] {
  const joined: Run[] = [];
  let [removed, added]: [Token[], Token[]] = [[], []];
  const flush = () => {
    if (removed.length > 0) joined.push({ kind: 'removed', tokens: removed });
    if (added.length > 0) joined.push({ kind: 'added', tokens: added });
    [removed, added] = [[], []];
  };
  for (const [index, { kind, tokens }] of runs.entries()) {
    const after = runs.slice(index + 1, index + 3).filter((run, place, [next]) => {
      return run.kind !== 'kept' && (place === 0 || next?.kind !== 'kept');
    });
    const sizes = [[removed, added], after.map((run) => run.tokens)].map((lists) =>
      Math.max(0, ...lists.map(getSize)),
    );
    if (kind === 'kept' && !isSplinter(tokens, Math.min(...sizes))) {
      flush();
      joined.push({ kind, tokens });
    } else {
      if (kind !== 'added') removed = [...removed, ...tokens];
      if (kind !== 'removed') added = [...added, ...tokens];
    }
  }
  flush();
  return joined;
}

/** Whether what was kept is not worth keeping apart between two changes, of which the smaller has `size` characters. */
function isSplinter(tokens: Token[], size: number): boolean {
  if (size === 0) return false;
  const words = tokens.filter(({ text }) => /[^\s\p{P}]/u.test(text));
  return words.length === 0 || (words.length <= mostSplinters && getSize(tokens) <= size);
}

function getSize(tokens: Token[]): number {
  return tokens.reduce((size, { text }) => size + text.length, 0);
}
