import { findWaiverLine } from '#lib/checks/languages/waivers.ts';
import { ContentError } from '#lib/content-error.ts';
import { findForeignParts, findOtherLanguage } from '#lib/languages/foreign/foreign-parts.ts';
import { findLag, type Lag, type Successor, summaryName } from '#lib/languages/lag.ts';
import { findUntranslated } from '#lib/languages/untranslated.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { frontMatterKey, type Seals } from '#lib/policy/seals.ts';

/**
 * Warns of waivers in a draft, given in every language, of what is there and need not wait: a slip that came later would pass
 * by them. An edition that is in another language as a whole is told of for itself.
 */
export function checkIdleWaivers(
  edition: Successor<CheckedEdition>[],
  seals: Readonly<Seals>,
  today: string,
): ContentError[] {
  const all = edition.map((each) => each.edition);
  return all.flatMap((own) => {
    const ids = [...own.sections.map(({ id }) => id), summaryName];
    const holding = (own.frontMatter.waivers ?? []).filter(
      ({ section, until }) => until >= today && ids.includes(section),
    );
    if (holding.length === 0 || findOtherLanguage(own)) return [];
    const waiting = listWaiting(own, all, findLag(edition, seals));
    return holding
      .filter(({ section }) => !waiting.includes(section))
      .map(({ section }) => {
        const problem = `the waiver of "${section}" lets nothing wait: what it says is here`;
        return new ContentError(own.path, findWaiverLine(own, section), problem, 'delete the waiver', true);
      });
  });
}

/** The sections that lag behind, stand in another language or word for word as in one, and the summary where it does. */
function listWaiting(own: CheckedEdition, all: CheckedEdition[], lags: Lag<CheckedEdition>[]): string[] {
  const foreign = findForeignParts(all).get(own) ?? [];
  const others = all.filter((other) => other !== own);
  return [
    ...lags.filter((lag) => lag.edition === own).map(({ section }) => section),
    ...foreign.map(({ id }) => (id === frontMatterKey ? summaryName : id)),
    ...others
      .flatMap(({ sections }) => findUntranslated(own.sections, sections))
      .map(({ section }) => section),
  ];
}
