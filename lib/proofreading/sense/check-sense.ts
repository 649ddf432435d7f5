import { ContentError } from '#lib/content-error.ts';
import { listAccepted, readText } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { findAgainstLaw } from '#lib/proofreading/sense/against-law.ts';
import { findAlternatives } from '#lib/proofreading/sense/alternatives.ts';
import { findOtherFigures } from '#lib/proofreading/sense/figures.ts';
import { findOtherAddresses } from '#lib/proofreading/sense/hosts.ts';
import { findLateAnswers } from '#lib/proofreading/sense/late-answers.ts';
import { findLeftBehind } from '#lib/proofreading/sense/left-behind.ts';
import { findLostReferences } from '#lib/proofreading/sense/references/lost-references.ts';
import { findBrokenRuns } from '#lib/proofreading/sense/runs.ts';
import { findOddStructure } from '#lib/proofreading/sense/structure.ts';

/** Checks that what a draft says can be meant; what the edition before says word for word was thought about. */
export function checkSense(edition: CheckedEdition, before: CheckedEdition | undefined): ContentError[] {
  const accepted = listAccepted(before);
  // So was what it says in these words elsewhere.
  const earlier = [...accepted].join('\n');
  const found = readText(edition).flatMap(({ passages, facts }) =>
    passages.flatMap((passage, place) => {
      if (accepted.has(passage.text)) return [];
      const own = facts.filter((fact) => fact.passage === place);
      return [
        ...[...findLeftBehind(passage, edition.locale), ...findAgainstLaw(passage, edition.locale)].filter(
          (each) => !earlier.includes(each.found),
        ),
        ...findOtherFigures(passage, own, edition),
        ...findLateAnswers(passage, own, edition.locale),
        ...findAlternatives(passage, edition.locale),
        ...findBrokenRuns(passage, edition.locale),
      ].map(({ offset, ...said }): Doubt => ({ at: passage.locate(offset), ...said }));
    }),
  );
  return [
    ...found,
    ...findOtherAddresses(edition, before),
    ...findLostReferences(edition, accepted),
    ...findNewStructure(edition, before),
  ].map(({ at, said, isError }) => new ContentError(edition.path, at, ...said, !isError));
}

/** What is odd in the structure, and was not so in the edition before, wherever it stood there. */
function findNewStructure(edition: CheckedEdition, before: CheckedEdition | undefined): Doubt[] {
  const odd = findOddStructure(edition);
  if (odd.length === 0 || !before) return odd;
  const write = ({ said: [problem] }: Doubt) => problem.replaceAll(/\d+/g, '0');
  const known = new Set(findOddStructure(before).map(write));
  return odd.filter((each) => !known.has(write(each)));
}
