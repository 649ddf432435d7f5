import { compareTokens, type Run } from '#lib/policy/redline/runs.ts';
import { findLink, type Token } from '#lib/policy/redline/words.ts';

/** Compares two texts word by word; words of a link that leads elsewhere than before are removed and added. */
export function compareWords(before: Token[], after: Token[]): Run[] {
  return compareTokens(before, after)
    .flatMap(splitByLink)
    .filter(({ tokens }) => tokens.length > 0);
}

function splitByLink({ kind, tokens, before = tokens }: Run): Run[] {
  if (kind !== 'kept') return [{ kind, tokens }];
  const runs: Run[] = [];
  let start = 0;
  const isMoved = (index: number) => findLink(tokens[index])?.url !== findLink(before[index])?.url;
  for (let end = 1; end <= tokens.length; end++) {
    if (end < tokens.length && isMoved(end) === isMoved(start)) continue;
    const stretch = tokens.slice(start, end);
    if (isMoved(start))
      runs.push({ kind: 'removed', tokens: before.slice(start, end) }, { kind: 'added', tokens: stretch });
    else runs.push({ kind, tokens: stretch });
    start = end;
  }
  return runs;
}
