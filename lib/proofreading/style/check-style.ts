import { ContentError } from '#lib/content-error.ts';
import { listAccepted } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { findUnaccented } from '#lib/proofreading/style/accents.ts';
import { findAmerican } from '#lib/proofreading/style/british.ts';
import { findCapitals } from '#lib/proofreading/style/capitals.ts';
import { findMixedForms } from '#lib/proofreading/style/forms-of-address.ts';
import { checkHead } from '#lib/proofreading/style/head.ts';
import { checkDraftLinks } from '#lib/proofreading/style/links-of-drafts.ts';
import { findOddItems } from '#lib/proofreading/style/lists/items.ts';
import { checkMarks } from '#lib/proofreading/style/marks.ts';
import { findUndefinedRoles } from '#lib/proofreading/style/roles.ts';
import { checkSentences } from '#lib/proofreading/style/sentences.ts';
import { findTwoSpellings } from '#lib/proofreading/style/two-spellings.ts';
import { checkWording } from '#lib/proofreading/style/wording.ts';

/**
 * Checks a draft as an editor reads it: how its sentences begin and end, whether it speaks to readers in one way and in one
 * spelling, where its links lead, and whether its front matter says what the text says.
 */
export function checkStyle(edition: CheckedEdition, before: CheckedEdition | undefined): ContentError[] {
  const found = [
    ...checkSentences(edition),
    ...findCapitals(edition, before),
    ...checkMarks(edition),
    ...findOddItems(edition, listAccepted(before)),
    ...checkWording(edition),
    ...findMixedForms(edition),
    ...findAmerican(edition),
    ...findTwoSpellings(edition, listAccepted(before)),
    ...checkDraftLinks(edition),
    ...findUnaccented(edition),
    ...findUndefinedRoles(edition, before),
    ...checkHead(edition, before),
  ];
  return found.map(({ at, said, isError }) => new ContentError(edition.path, at, ...said, !isError));
}
