import { ContentError } from '#lib/content-error.ts';
import { readText } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { findOtherCzechActs } from '#lib/proofreading/law/acts/czech-acts.ts';
import { findOtherActs } from '#lib/proofreading/law/acts/other-acts.ts';
import { findOtherArticles } from '#lib/proofreading/law/articles.ts';
import { findOtherAuthority } from '#lib/proofreading/law/authority.ts';
import { findOtherBases } from '#lib/proofreading/law/bases-at-a-glance.ts';
import { findOwedRights } from '#lib/proofreading/law/rights/owed-rights.ts';

/** Checks that a draft cites the law of the Union as it is: acts by their kind, number and day, articles by what they say. */
export function checkLaw(edition: CheckedEdition): ContentError[] {
  const told = [...findOtherBases(edition), ...findOwedRights(edition)].map(
    ({ at, said }) => new ContentError(edition.path, at, ...said, true),
  );
  const cited = readText(edition).flatMap(({ passages, facts }) =>
    passages.flatMap((passage, place) => {
      // Most passages cite nothing.
      const cites = /\d/.test(passage.text);
      const own = cites ? facts.filter((fact) => fact.passage === place) : [];
      return [
        ...(cites ? findOtherActs(passage, own, edition.locale) : []),
        ...(cites ? findOtherCzechActs(passage, edition.locale) : []),
        ...(cites ? findOtherArticles(passage, own, edition.locale) : []),
        ...findOtherAuthority(passage),
      ].map(({ offset, said }) => new ContentError(edition.path, passage.locate(offset), ...said, true));
    }),
  );
  return [...told, ...cited];
}
