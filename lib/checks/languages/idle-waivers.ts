import { findWaiverLine } from '#lib/checks/languages/waivers.ts';
import { ContentError } from '#lib/content-error.ts';
import { findForeignParts, findOtherLanguage } from '#lib/languages/foreign-parts.ts';
import { findLag, type Successor, summaryName } from '#lib/languages/lag.ts';
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
  const waiving = edition
    .map((each) => each.edition)
    .filter((own) => own.frontMatter.waivers && !findOtherLanguage(own));
  if (waiving.length === 0) return [];
  const lags = findLag(edition, seals);
  const foreign = findForeignParts(edition.map((each) => each.edition));
  return waiving.flatMap((own) => {
    const others = edition.map((each) => each.edition).filter((other) => other !== own);
    const waiting = new Set([
      ...lags.filter((lag) => lag.edition === own).map(({ section }) => section),
      ...(foreign.get(own) ?? []).map(({ id }) => (id === frontMatterKey ? summaryName : id)),
      ...others
        .flatMap(({ sections }) => findUntranslated(own.sections, sections))
        .map(({ section }) => section),
    ]);
    const ids = new Set([...own.sections.map(({ id }) => id), summaryName]);
    return (own.frontMatter.waivers ?? [])
      .filter(({ section, until }) => until >= today && ids.has(section) && !waiting.has(section))
      .map(({ section }) => {
        const problem = `the waiver of "${section}" lets nothing wait: what it says is here`;
        return new ContentError(own.path, findWaiverLine(own, section), problem, 'delete the waiver', true);
      });
  });
}
