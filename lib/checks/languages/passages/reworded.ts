import { diffArrays } from 'diff';
import { makeIsTold, readRows, type Said } from '#lib/checks/languages/passages/passage-rows.ts';
import { ContentError } from '#lib/content-error.ts';
import { shorten } from '#lib/languages/shorten.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { foldText } from '#lib/policy/plain-text.ts';
import { splitWords } from '#lib/policy/redline/words.ts';
import { getSealKey } from '#lib/policy/seals.ts';

/**
 * Lists where fewer languages of a draft than not are worded otherwise than in the edition before, and where fewer are worded
 * as they were: no rule knows whether they still say the same, so that one who reads them must. Once a language, unless one
 * of the `faults` stands there; where nothing else of the section changed, that a language lags behind is told.
 */
export function checkReworded(
  drafts: CheckedEdition[],
  findBefore: (edition: CheckedEdition) => CheckedEdition | undefined,
  faults: ContentError[],
): ContentError[] {
  const isTold = makeIsTold(faults);
  return [...Map.groupBy(drafts, getSealKey).values()].flatMap((edition) => {
    const rows = readRows(edition, findBefore)
      .filter((row) => !row.some(isTold))
      .flatMap(readRewordings);
    const [reworded, left] = [rows.flatMap(listReworded), rows.flatMap(listLeft)];
    return edition.flatMap(({ locale }) => {
      const isOwn = ({ said }: Rewording) => said.locale === locale;
      return [...tellReworded(reworded.filter(isOwn)), ...tellLeft(left.filter(isOwn))];
    });
  });
}

/** A passage, and what of it was worded how before. */
interface Rewording {
  said: Said;
  before: string;
  after: string;
}

/** How a passage was worded in each language; no row where one did not say it. */
function readRewordings(row: Said[]): Rewording[][] {
  const all = row.flatMap((said) =>
    said.before ? [{ said, before: said.before.text, after: said.passage.text }] : [],
  );
  return all.length === row.length ? [all] : [];
}

/** What stood elsewhere in its section is told where others stay in their order. */
const isChanged = ({ said, before, after }: Rewording) =>
  !said.isMoved && foldText(before) !== foldText(after);

function listReworded(row: Rewording[]): Rewording[] {
  const changed = row.filter(isChanged);
  if (changed.length === row.length) return listRewordedSentences(row);
  const isLag = row.every((each) => changed.includes(each) || each.said.isOfOldSection);
  return changed.length * 2 < row.length && !isLag ? changed : [];
}

function listLeft(row: Rewording[]): Rewording[] {
  const left = row.filter((each) => !isChanged(each) && !each.said.isOfOldSection);
  return row.filter(isChanged).length * 2 > row.length ? left : [];
}

/** Where all changed: sentences of the edition before that one language kept and another did not, both being of as many. */
function listRewordedSentences(row: Rewording[]): Rewording[] {
  const all = row.flatMap(({ said, before, after }) => {
    const [old, now] = [listSentences(before), listSentences(after)];
    return old.length > 1 ? [{ said, old, now, gone: old.map((sentence) => !now.includes(sentence)) }] : [];
  });
  return all.flatMap(({ said, old, now, gone }) =>
    old.flatMap((sentence, index) => {
      const others = all.filter((each) => each.said !== said && each.old.length === old.length);
      const isAlone = gone[index] && others.length > 0 && others.every((other) => !other.gone[index]);
      const after = now.find((each) => !old.includes(each) && isLike(each, sentence, said));
      return isAlone && after !== undefined ? [{ said, before: sentence, after }] : [];
    }),
  );
}

const listSentences = (text: string) => foldText(text).split(/(?<=[.!?][”“"’)]*)\s+/u);

/** Whether two sentences have most of their words in common. */
function isLike(one: string, other: string, { locale }: Said): boolean {
  const list = (text: string) => splitWords(text, locale).filter((word) => /\w/u.test(word));
  const [words, others] = [list(one), list(other)];
  const shared = words.filter((word) => others.includes(word));
  return shared.length * 2 > Math.max(words.length, others.length);
}

function tellReworded(all: Rewording[]): ContentError[] {
  const [first] = all;
  if (!first) return [];
  const { said } = first;
  const places = all.map((each) => `in line ${each.said.passage.locate(0).line} ${quoteChange(each)}`);
  const problem = `${said.locale} alone is worded otherwise than in the edition before, ${places.join('; ')}`;
  const remedy =
    'see that it still says what the others say; what it says otherwise, write in every language';
  return [new ContentError(said.path, said.passage.locate(0), problem, remedy, true)];
}

function tellLeft(all: Rewording[]): ContentError[] {
  const [first] = all;
  if (!first) return [];
  const { said } = first;
  const lines = all.map((each) => each.said.passage.locate(0).line);
  const problem = `${said.locale} alone is worded as in the edition before, in line ${[...new Set(lines)].join(', ')}`;
  const remedy = 'see that it says what the others say now';
  return [new ContentError(said.path, said.passage.locate(0), problem, remedy, true)];
}

/** What stands instead of what, where the words first part. */
function quoteChange({ said: { locale }, before, after }: Rewording): string {
  const parts = diffArrays(splitWords(before, locale), splitWords(after, locale));
  const start = parts.findIndex(({ added, removed }) => added || removed);
  // What is between two changes belongs to them where it is a space alone.
  const length = parts
    .slice(start)
    .findIndex(({ added, removed, value }) => !added && !removed && value.join('').trim() !== '');
  const run = parts.slice(start, length === -1 ? undefined : start + length);
  const [old, now] = [run.filter(({ added }) => !added), run.filter(({ removed }) => !removed)];
  return `${quote(now)} instead of ${quote(old)}`;
}

/** What was said, where it is long its beginning. */
function quote(parts: { value: string[] }[]): string {
  const text = parts
    .flatMap(({ value }) => value)
    .join('')
    .trim();
  return text === '' ? 'nothing' : `"${shorten(text, 60)}"`;
}
