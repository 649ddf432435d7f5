import { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { Fact } from '#lib/languages/facts/fact.ts';
import { readText } from '#lib/languages/facts/read-text.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { findMiscited } from '#lib/proofreading/law/acts/citations.ts';
import { findOtherCzechActs } from '#lib/proofreading/law/acts/czech-acts.ts';
import { findOtherDecisions } from '#lib/proofreading/law/acts/decisions.ts';
import { findOtherActs } from '#lib/proofreading/law/acts/other-acts.ts';
import { findOtherThaiSections } from '#lib/proofreading/law/acts/thai-act.ts';
import { findOtherArticles } from '#lib/proofreading/law/articles.ts';
import { findOtherAuthority } from '#lib/proofreading/law/authority.ts';
import { findOtherBases } from '#lib/proofreading/law/bases-at-a-glance.ts';
import { findDeniedTransfers } from '#lib/proofreading/law/denied-transfers.ts';
import { findShortlyKept } from '#lib/proofreading/law/kept-documents.ts';
import { findOtherKeptPeriods } from '#lib/proofreading/law/kept-periods.ts';
import { findOwedRights } from '#lib/proofreading/law/rights/owed-rights.ts';

/**
 * Checks what a draft says of the law: acts by their kind, number, day and name, articles by what they say, the authority by
 * where it is; that it says one period of what is kept; and that it lists the rights of readers and, at a glance, the legal
 * bases that it cites.
 */
export function checkLaw(edition: CheckedEdition): ContentError[] {
  const { locale } = edition;
  const cited = readText(edition).flatMap(({ passages, facts }) =>
    passages.flatMap((passage, place) =>
      [
        ...findOtherAuthority(passage),
        // Most passages cite nothing.
        ...(/\d/.test(passage.text)
          ? findOthers(
              passage,
              facts.filter((fact) => fact.passage === place),
              locale,
            )
          : []),
      ].map(({ offset, said }): Doubt => ({ at: passage.locate(offset), said })),
    ),
  );
  return [
    ...findOtherBases(edition),
    ...findOwedRights(edition),
    ...findDeniedTransfers(edition),
    ...findOtherKeptPeriods(edition),
    ...cited,
  ].map(({ at, said }) => new ContentError(edition.path, at, ...said, true));
}

function findOthers(passage: Passage, facts: Fact[], locale: Locale) {
  return [
    ...findOtherActs(passage, facts, locale),
    ...findOtherCzechActs(passage, locale),
    ...findOtherDecisions(passage, locale),
    ...findMiscited(passage, locale),
    ...findOtherThaiSections(passage, locale),
    ...findShortlyKept(passage, facts, locale),
    ...findOtherArticles(passage, facts, locale),
  ];
}
