import { googleSources } from '#lib/consent/google.ts';
import { listSets, type OptionalPurpose } from '#lib/consent/purposes.ts';
import { makePageCsp } from '#lib/dist/csp.ts';

/**
 * The Content-Security-Policy of a page for each set of granted purposes, by their names joined by dots: it names
 * Google's sources for what is granted and no others, so that the browser itself enforces a refusal.
 */
export function makeCspVariants(
  parts: { scripts: string[]; style: string },
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
