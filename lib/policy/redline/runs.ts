import { diffArrays } from 'diff';
import type { Link, PhrasingContent } from 'mdast';
import type { AddressChange, ChangeKind } from '#lib/policy/redline/change.ts';
import { findLink, type Token, writeTokens } from '#lib/policy/redline/words.ts';

/** A stretch of words of which the same became. */
export interface Run {
  kind: 'kept' | ChangeKind;
  tokens: Token[];
  /** What was kept, as it stood before: the same words, in links that may have led elsewhere. */
  before?: Token[];
}

/** Compares two texts word by word; changes between which next to nothing was kept are joined. */
export function compareTokens(before: Token[], after: Token[]): Run[] {
  return joinRuns(listRuns(before, after));
}

/** Makes inline content of runs: what was kept stands by itself, the rest in changes; a link that leads elsewhere says so. */
export function writeRuns(runs: Run[]): PhrasingContent[] {
  const addresses = findAddresses(runs);
  return runs.flatMap(({ kind, tokens }): PhrasingContent[] => {
    if (tokens.length === 0) return [];
    if (kind !== 'kept') return [{ type: 'change', kind, children: writeTokens(tokens) }];
    const ends = tokens.flatMap((token, index) => (addresses.has(token) ? index + 1 : []));
    return [...new Set([...ends, tokens.length])].flatMap((end, place) => {
      const change = addresses.get(tokens[end - 1] as Token);
      return [...writeTokens(tokens.slice(ends[place - 1] ?? 0, end)), ...(change ? [change] : [])];
    });
  });
}

/** For each link that leads elsewhere than before, the last word that was kept in it. */
function findAddresses(runs: Run[]): Map<Token, AddressChange> {
  const ends = new Map<Link, [Token, AddressChange]>();
  for (const { tokens, before = [] } of runs) {
    for (const [index, token] of tokens.entries()) {
      const [link, old] = [findLink(token), findLink(before[index])];
      if (!link || !old || link.url === old.url) continue;
      ends.set(link, [token, { type: 'addressChange', before: old.url, after: link.url }]);
    }
  }
  return new Map(ends.values());
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
    const [old, tokens] = [before.slice(own, own + count), after.slice(other, other + count)];
    if (!added) own += count;
    if (!removed) other += count;
    return kind === 'kept' ? { kind, tokens, before: old } : { kind, tokens: removed ? old : tokens };
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
  for (const [index, { kind, tokens, before = tokens }] of runs.entries()) {
    const after = runs.slice(index + 1, index + 3).filter((run, place, [next]) => {
      return run.kind !== 'kept' && (place === 0 || next?.kind !== 'kept');
    });
    const sizes = [[removed, added], after.map((run) => run.tokens)].map((lists) =>
      Math.max(0, ...lists.map(getSize)),
    );
    if (kind === 'kept' && !isSplinter(tokens, Math.min(...sizes))) {
      flush();
      joined.push({ kind, tokens, before });
    } else {
      if (kind !== 'added') removed = [...removed, ...before];
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
