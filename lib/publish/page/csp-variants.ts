import type { OptionalPurpose } from '#lib/consent/choice.ts';
import { googleSources } from '#lib/consent/google.ts';
import { makePageCsp } from '#lib/dist/csp.ts';

/**
 * The Content-Security-Policy of a page for each set of granted purposes, by their names joined by dots: it names
 * Google's sources for what is granted and no others, so that the browser itself enforces a refusal.
 */
export function makeCspVariants(
  parts: { script: string; style: string },
  purposes: readonly OptionalPurpose[],
): Record<string, string> {
  const sets = listSets(purposes).filter((granted) => granted.length > 0);
  return Object.fromEntries(
    sets.map((granted) => [
      granted.join('.'),
      makePageCsp(
        parts,
        granted.map((purpose) => googleSources[purpose]),
      ),
    ]),
  );
}

/** Every set of some items, each in the order of the items, the empty one first. */
export function listSets<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  const without = listSets(items.slice(0, -1));
  return [...without, ...without.map((set) => [...set, ...items.slice(-1)])];
}
