import { listPassages } from '#lib/languages/facts/read-text.ts';
import { type Passage, rememberByPassage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { replace } from '#lib/proofreading/rule.ts';

/** So many letters of the second half are the same whatever ending it has. */
const stem = 4;
/** So much longer or shorter an ending may be. */
const ending = 3;

/** Two words with a hyphen between them that are no part of an address, in small letters. */
const listParted = rememberByPassage(({ text }: Passage) =>
  text.includes('-')
    ? [...text.matchAll(/(?<![\p{L}\p{N}@./_-])(\p{L}+)-(\p{L}{3,})(?![\p{L}\p{N}@/_-]|\.\p{L})/gu)].map(
        ({ 0: written, 1: first = '', index }) => ({ written, offset: index, cut: first.length }),
      )
    : [],
);

/** Where a word begins in a text, in one piece. */
const findJoined = (text: string, start: string) =>
  [
    ...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}@./_-])${start}\\p{L}*(?![\\p{N}@/_-]|\\.\\p{L})`, 'giu')),
  ].map(({ 0: written, index }) => ({ written, offset: index }));

/**
 * Finds words that a text writes with a hyphen and without. Told of is how the edition before does not write them, or else how
 * they are written less often.
 */
export function findTwoSpellings(edition: CheckedEdition, accepted: ReadonlySet<string>): Doubt[] {
  const { locale } = edition;
  if (locale === 'th') return [];
  const passages = listPassages(edition);
  const place = (passage: Passage) => ({
    locate: passage.locate,
    isAccepted: accepted.has(passage.text),
  });
  const parted = passages.flatMap((passage) =>
    listParted(passage, locale).map((each) => ({ ...each, ...place(passage) })),
  );
  const groups = Map.groupBy(parted, ({ written, cut }) =>
    written
      .slice(0, cut + 1 + stem)
      .replace('-', '')
      .toLowerCase(),
  );
  return [...groups].flatMap(([start, apart]): Doubt[] => {
    const isLike = ({ length }: string) =>
      apart.some(({ written }) => Math.abs(written.length - 1 - length) <= ending);
    const together = passages
      .filter(({ text }) => text.toLowerCase().includes(start))
      .flatMap((passage) => findJoined(passage.text, start).map((each) => ({ ...each, ...place(passage) })))
      .filter(({ written }) => isLike(written));
    const isKnown = (all: { isAccepted: boolean }[]) => all.some((each) => each.isAccepted);
    const isApart = isKnown(apart) === isKnown(together) ? together.length <= apart.length : isKnown(apart);
    const [own, other] = isApart ? [together, apart] : [apart, together];
    const cut = apart[0]?.cut ?? 0;
    return own
      .filter(({ isAccepted }) => other.length > 0 && !isAccepted)
      .map(({ locate, offset, written }) => ({
        at: locate(offset),
        said: replace(
          'a word that this text writes otherwise as well',
          written,
          isApart ? `${written.slice(0, cut)}-${written.slice(cut)}` : written.replace('-', ''),
        ),
      }));
  });
}
