import { ContentError, type Point } from '#lib/content-error.ts';
import { listAccepted, type Part, readText } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { frontMatterKey } from '#lib/policy/seals.ts';
import { checkLeftovers } from '#lib/proofreading/leftovers.ts';
import { replace } from '#lib/proofreading/rule.ts';
import { checkPassage } from '#lib/proofreading/texts/check-passage.ts';
import { promises } from '#lib/proofreading/texts/promises.ts';
import { findRepeated } from '#lib/proofreading/texts/repeated.ts';
import { findOtherDigits, readDigits } from '#lib/proofreading/texts/thai.ts';

/**
 * Checks how a draft is written: what no text may hold is a mistake; typography, with what to write instead, and what the
 * text promises and does not give are to be thought about.
 */
export function checkTexts(edition: CheckedEdition, before: CheckedEdition | undefined): ContentError[] {
  const { path, text, locale } = edition;
  const errors: ContentError[] = [];
  const report: Say = (at, [problem, remedy], isWarning = true) => {
    errors.push(new ContentError(path, at, problem, remedy, isWarning));
  };
  const parts = readText(edition);
  const decomposed = text.split('\n').findIndex((line) => line !== line.normalize('NFC'));
  if (decomposed !== -1)
    report(decomposed + 1, [
      'letters and their accents are two characters each from this line on',
      'type them anew, or npm run content check -- --fix makes them one (Unicode NFC)',
    ]);
  const passages = parts.flatMap((part) => part.passages);
  for (const passage of passages)
    for (const { offset, said, isError } of checkPassage(passage, locale))
      report(passage.locate(offset), said, !isError);
  for (const { index, offset, digits } of findOtherDigits(passages.map((passage) => passage.text)))
    report(
      passages[index]?.locate(offset) ?? 1,
      replace('Thai digits in a text of others', digits, String(readDigits(digits))),
    );
  const shown = parts.find(({ id }) => id === frontMatterKey)?.passages ?? [];
  const { notice, editorial, waivers = [] } = edition.frontMatter;
  const answers = [notice, editorial, ...waivers.map(({ reason }) => reason)].flatMap((value) => value ?? []);
  for (const value of [...shown.map((passage) => passage.text), ...answers]) {
    const start = shown.find((passage) => passage.text === value)?.locate(0) ?? findInFile(edition, value);
    const node = { type: 'text', value, position: { start, end: start } } as const;
    checkLeftovers(node, undefined, (at, problem, remedy) => report(at, [problem, remedy], false));
  }
  for (const { at, line, isOfHead } of findRepeated(parts)) {
    const remedy = isOfHead ? 'write in each place what belongs there' : 'delete one of the two';
    report(at, [`this ${isOfHead ? 'line' : 'paragraph'} stands in line ${line} already`, remedy], false);
  }
  checkPromises(parts, listAccepted(before), report);
  return errors;
}

/** Where a text of the front matter begins, as far as it stands on one line. */
function findInFile({ text }: CheckedEdition, value: string): Point {
  const lines = text.split('\n');
  const index = Math.max(
    0,
    lines.findIndex((line) => line.includes(value)),
  );
  return { line: index + 1, column: Math.max(0, (lines[index] ?? '').indexOf(value)) + 1 };
}

type Say = (at: Point | number, said: [string, string], isWarning?: boolean) => void;

/** Reports what is promised, where it is promised first in words that were not accepted in the edition before. */
function checkPromises(parts: Part[], accepted: ReadonlySet<string>, report: Say): void {
  const kinds = new Set(parts.flatMap(({ facts }) => facts.map(({ kind }) => kind)));
  const text = parts.flatMap(({ passages }) => passages.map((each) => each.text)).join('\n');
  for (const { words, problem, remedy, where, isGiven } of promises) {
    if (where === 'edition' && isGiven({ kinds, text })) continue;
    for (const { locale, passages, facts } of parts) {
      const index = passages.findIndex((passage, place) => {
        if (accepted.has(passage.text)) return false;
        const own = facts.filter((fact) => fact.passage === place && !fact.isWeak).map(({ kind }) => kind);
        return (
          words[locale]?.test(passage.text) &&
          !(where === 'passage' && isGiven({ kinds: new Set(own), text }))
        );
      });
      const passage = passages[index];
      if (!passage) continue;
      report(passage.locate(passage.text.search(words[locale] ?? /(?:)/)), [problem, remedy]);
      if (where === 'edition') break;
    }
  }
}
