import {
  makeIsTold,
  nameOthers,
  readRows,
  type Said,
  sayTheSame,
} from '#lib/checks/languages/passages/passage-rows.ts';
import { ContentError } from '#lib/content-error.ts';
import type { Concept } from '#lib/languages/meaning/concepts/concept.ts';
import { isDeed, isNamed, isNumber, isRare } from '#lib/languages/meaning/concepts/kinds.ts';
import { hasConcepts } from '#lib/languages/meaning/concepts/known-words.ts';
import { readConcepts, type Spoken } from '#lib/languages/meaning/concepts/read-concepts.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { getSealKey } from '#lib/policy/seals.ts';

/** So many words of what is missing are named. */
const most = 3;

interface Own {
  said: Said;
  spoken: Map<Concept, Spoken>;
}

/**
 * Finds passages of drafts, and lines of their front matter, in which one language speaks of something else than all others,
 * unless every language has kept it, or one of the `faults` stands there, or of `all` there are in its front matter.
 */
export function checkConcepts(
  drafts: CheckedEdition[],
  findBefore: (edition: CheckedEdition) => CheckedEdition | undefined,
  faults: ContentError[],
  all = faults,
): ContentError[] {
  const isTold = makeIsTold(faults);
  const isOpen = (row: Said[]) => !row.every(({ isKept }) => isKept) && !row.some(isTold);
  // Where something else is wrong with the front matter, it is worded anew.
  const hasHead = (edition: CheckedEdition[]) =>
    !edition.some(({ path, sections }) =>
      all.some(({ file, line, isWarning }) => !isWarning && file === path && line < (sections[0]?.line ?? 1)),
    );
  return [...Map.groupBy(drafts, getSealKey).values()].flatMap((edition) =>
    (hasHead(edition) ? [true, false] : [false]).flatMap((isHead) =>
      readRows(edition, findBefore, isHead).filter(isOpen).flatMap(findOtherConcepts),
    ),
  );
}

/**
 * Finds in a row the language that does not speak of what all others do, that denies what they do not or the other way round,
 * or that alone speaks of something. Something to think about, once a language.
 */
function findOtherConcepts(row: Said[]): ContentError[] {
  const able = row
    .filter(({ locale }) => hasConcepts(locale))
    .map((said) => ({ said, spoken: readConcepts(said.passage, said.locale) }));
  if (able.length < 3) return [];
  return able.flatMap((own) => {
    const others = able.filter((each) => each !== own);
    return findMissing(own, others) ?? findTurned(own, others) ?? findAlone(own, others) ?? [];
  });
}

function findMissing({ said, spoken }: Own, others: Own[]): ContentError[] | undefined {
  const [first] = others;
  const words = [...(first?.spoken.values() ?? [])]
    .filter(
      ({ concept }) =>
        isNamed(concept) && !spoken.has(concept) && others.every((other) => speaksOf(other, concept)),
    )
    .filter((each) => !isOfPeriod(each, first?.said.passage.text ?? ''))
    .map(({ text }) => `"${text}"`);
  if (words.length === 0) return undefined;
  const problem = `${nameOthers(
    others.map((each) => each.said),
    said,
  )} speak of ${words.slice(0, most).join(', ')} here, and ${said.locale} does not`;
  return warn(said, 0, problem, sayTheSame);
}

/** Whether a language says it in words that mean nothing else. */
const speaksOf = ({ spoken }: Own, concept: Concept) => (spoken.get(concept)?.times ?? 0) > 0;

/** Of periods the same may be said in other units: 36 months are three years. They are compared as facts. */
function isOfPeriod({ concept, text, offset }: Spoken, passage: string): boolean {
  return isNumber(concept) && (/^\d+$/.test(text) || unit.test(passage.slice(offset + text.length)));
}

const unit =
  /^(?:[ \u00A0]\p{L}+|สิบ|ร้อย)?[ \u00A0]?(?:years?|months?|weeks?|days?|hours?|let|ro[kc]\p{L}*|měsíc\p{L}*|týdn\p{L}*|dn[yůíe]\p{L}*|hodin\p{L}*|ปี|เดือน|สัปดาห์|วัน|ชั่วโมง)/u;

function findTurned({ said, spoken }: Own, others: Own[]): ContentError[] | undefined {
  for (const own of spoken.values()) {
    const its = others.map((other) => other.spoken.get(own.concept));
    const [first] = its;
    if (!isDeed(own.concept) || own.isUnsure || !first || first.denied === own.denied) continue;
    if (its.some((each) => each?.times !== own.times || each.denied !== first.denied || each.isUnsure))
      continue;
    const names = nameOthers(
      others.map((each) => each.said),
      said,
    );
    const isDenied = own.denied > first.denied;
    const problem = isDenied
      ? `${said.locale} denies "${own.text}" here, and ${names} do not`
      : `${names} deny "${first.text}" here, and ${said.locale} does not`;
    return warn(
      said,
      own.offset,
      problem,
      'see that no "not" is lost or added; where it is said in other words, leave it',
    );
  }
  return undefined;
}

function findAlone({ said, spoken }: Own, others: Own[]): ContentError[] | undefined {
  // A word that means several things may mean what the others speak of: สรรพากร is the tax and its office.
  const isMeantOtherwise = ({ concept, offset }: Spoken) =>
    [...spoken.values()].some(
      (each) =>
        each.offset === offset &&
        each.concept !== concept &&
        others.some((other) => other.spoken.has(each.concept)),
    );
  const own = [...spoken.values()].find(
    (each) =>
      isRare(each.concept) &&
      each.times > 0 &&
      others.every((other) => !other.spoken.has(each.concept)) &&
      !isMeantOtherwise(each) &&
      !isOfPeriod(each, said.passage.text),
  );
  if (!own) return undefined;
  const names = nameOthers(
    others.map((each) => each.said),
    said,
  );
  const problem = `${said.locale} alone speaks of "${own.text}" here, and ${names} do not`;
  return warn(said, own.offset, problem, sayTheSame);
}

function warn({ path, passage }: Said, offset: number, problem: string, remedy: string): ContentError[] {
  return [new ContentError(path, passage.locate(offset), problem, remedy, true)];
}
