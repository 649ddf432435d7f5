import type { CheckedEdition } from '#lib/checks/edition.ts';
import { findAmerican } from '#lib/checks/style/british.ts';
import { findMixedForms } from '#lib/checks/style/forms-of-address.ts';
import { checkHead } from '#lib/checks/style/head.ts';
import { checkDraftLinks } from '#lib/checks/style/links-of-drafts.ts';
import { checkMarks } from '#lib/checks/style/marks.ts';
import { checkSentences } from '#lib/checks/style/sentences.ts';
import { checkWording } from '#lib/checks/style/wording.ts';
import { ContentError } from '#lib/content-error.ts';

/**
 * Checks a draft as an editor reads it: how its sentences begin and end, whether it speaks to readers in one way and in one
 * spelling, where its links lead, and whether its front matter says what the text says.
 */
export function checkStyle(edition: CheckedEdition, before: CheckedEdition | undefined): ContentError[] {
  const found = [
    ...checkSentences(edition),
    ...checkMarks(edition),
    ...checkWording(edition),
    ...findMixedForms(edition),
    ...findAmerican(edition),
    ...checkDraftLinks(edition),
    ...checkHead(edition, before),
  ];
  return found.map(({ at, said, isError }) => new ContentError(edition.path, at, ...said, !isError));
}
