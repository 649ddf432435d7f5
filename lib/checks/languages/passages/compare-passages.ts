import { findOtherGrowth } from '#lib/checks/languages/passages/compare-growth.ts';
import { leastLength, nameOthers, readRows, type Said } from '#lib/checks/languages/passages/passage-rows.ts';
import { ContentError } from '#lib/content-error.ts';
import { joinings } from '#lib/languages/meaning/joining-words.ts';
import { findNegation, hasNegations, leaveDenials } from '#lib/languages/negations.ts';
import { rememberByPassage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { getSealKey } from '#lib/policy/seals.ts';

/** In texts that were read by lawyers in three languages, no passage went beyond three quarters and four thirds. */
const bounds = { least: 0.65, most: 1.55 };

/**
 * Compares drafts passage by passage: where one language says much less or more than the others, or where most deny
 * something and one does not, a sentence or a word was most likely lost there; and where one became shorter or longer since
 * the edition before and the others did not. Something to think about; what every language has kept was thought about.
 */
export function comparePassages(
  drafts: CheckedEdition[],
  findBefore: (edition: CheckedEdition) => CheckedEdition | undefined = () => undefined,
): ContentError[] {
  return [...Map.groupBy(drafts, getSealKey).values()].flatMap((edition) => {
    const isOpen = (row: Said[]) => !row.every(({ isKept }) => isKept);
    // The front matter is worded more freely: of that, what is denied.
    const head = readRows(edition, findBefore, true).filter(isOpen).flatMap(findUndenied);
    const text = readRows(edition, findBefore)
      .filter(isOpen)
      .flatMap((row) => {
        const lost = findLost(row);
        const told = [...(lost.length > 0 ? lost : findGrown(row)), ...findUndenied(row)];
        return told.length > 0 ? told : findUnjoined(row);
      });
    return [...head, ...text];
  });
}

function findGrown(row: Said[]): ContentError[] {
  return findOtherGrowth(row).flatMap(({ said, lost }) => {
    if (said.isMoved) return [];
    const problem = `${said.locale} became ${lost > 0 ? 'shorter' : 'longer'} in this passage since the edition before, and ${nameOthers(row, said)} did not`;
    return warn(said, problem, 'see that no sentence is lost or added, and say the same in every language');
  });
}

function findLost(row: Said[]): ContentError[] {
  const middle =
    row.map(({ length }) => length).toSorted((one, other) => one - other)[Math.floor(row.length / 2)] ?? 1;
  if (row.filter(({ passage }) => passage.text.length >= leastLength).length * 2 <= row.length) return [];
  return row.flatMap((said) => {
    const ratio = said.length / middle;
    if (said.isMoved || (ratio >= bounds.least && ratio <= bounds.most)) return [];
    const problem = `${said.locale} says much ${ratio < 1 ? 'less' : 'more'} in this passage than ${nameOthers(row, said)}`;
    return warn(said, problem, 'see that nothing is lost or added, and say the same in every language');
  });
}

function findUndenied(row: Said[]): ContentError[] {
  const able = row.filter(({ locale }) => hasNegations(locale));
  const only = able.find(({ locale, passage }) => !isDenying(passage, locale));
  if (!only || able.length < 3) return [];
  const found = able
    .filter((each) => each !== only)
    .map(({ locale, passage }) => findNegation(leaveDenials(passage.text, locale), locale));
  if (found.includes(undefined)) return [];
  const problem = `${nameOthers(able, only)} deny something in this passage ("${found[0]}"), and ${only.locale} does not`;
  return warn(only, problem, 'see that no "not" is lost; where it is said in other words, leave it');
}

/** An item or a cell in which one language names one thing, and all others several. */
function findUnjoined(row: Said[]): ContentError[] {
  if (row.some(({ passage }) => passage.kind === 'heading' || passage.text.length > leastLength)) return [];
  const able = row.flatMap((said) => {
    const joining = joinings[said.locale];
    return joining ? [{ said, joining, text: said.passage.text.replaceAll(joining.fixed, '') }] : [];
  });
  const one = able.find(({ joining, text }) => !joining.any.test(text));
  if (!one || able.length < 3) return [];
  const others = able.filter((each) => each !== one);
  const found = others.map(({ joining, text }) => joining.clear.exec(text)?.[0]);
  if (found.includes(undefined)) return [];
  const { said } = one;
  const problem = `${nameOthers(row, said)} name several things here ("${found[0]}"), and ${said.locale} names one`;
  return warn(said, problem, 'see that none is lost; where it is said in other words, leave it');
}

const isDenying = rememberByPassage(({ text }, locale) => findNegation(text, locale) !== undefined);

function warn({ path, passage }: Said, problem: string, remedy: string): ContentError[] {
  return [new ContentError(path, passage.locate(0), problem, remedy, true)];
}
