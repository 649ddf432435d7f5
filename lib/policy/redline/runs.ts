import { diffArrays } from 'diff';
import type { PhrasingContent } from 'mdast';
import type { ChangeKind } from '#lib/policy/redline/change.ts';
import { type Token, writeTokens } from '#lib/policy/redline/words.ts';

/** A stretch of words of which the same became. */
export interface Run {
  kind: 'kept' | ChangeKind;
  tokens: Token[];
}

/** Compares two texts word by word; changes between which next to nothing was kept are joined. */
export function compareTokens(before: Token[], after: Token[]): Run[] {
  return joinRuns(listRuns(before, after));
}

/** Makes inline content of a run: what was kept stands by itself, the rest in a change. */
export function writeRun({ kind, tokens }: Run): PhrasingContent[] {
  const children = writeTokens(tokens);
  return kind === 'kept' || tokens.length === 0 ? children : [{ type: 'change', kind, children }];
}

/** Beyond so many words removed and added nothing is left to compare, and the time for it grows with their square. */
const mostEdits = 1000;

function listRuns(before: Token[], after: Token[]): Run[] {
  const [keys, newKeys] = [before, after].map((tokens) => tokens.map(({ key }) => key)) as [
    string[],
    string[],
  ];
  const changes = diffArrays(keys, newKeys, { maxEditLength: mostEdits });
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
