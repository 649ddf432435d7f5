import { makeIsTold, nameOthers, readRows, type Said } from '#lib/checks/languages/passages/passage-rows.ts';
import { ContentError } from '#lib/content-error.ts';
import { listPassages } from '#lib/languages/facts/read-text.ts';
import { findTurnedWords } from '#lib/languages/meaning/turned-words.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { getSealKey } from '#lib/policy/seals.ts';

/**
 * Finds passages of drafts that one language alone turned since the edition before, or put in the place of others, while the
 * others say them word for word as they did: something to think about. Where one of the `faults` stands, the change most likely comes of it; where nothing
 * else of the section changed, that the others lag behind is told.
 */
export function checkChangedAlone(
  drafts: CheckedEdition[],
  findBefore: (edition: CheckedEdition) => CheckedEdition | undefined,
  faults: ContentError[],
): ContentError[] {
  const isTold = makeIsTold(faults);
  return [...Map.groupBy(drafts, getSealKey).values()].flatMap((edition) => {
    const places = new Map(edition.map((own) => [own.locale, listPlaces(findBefore(own))]));
    // Of two that were exchanged, the first is named.
    const named = new Set<Passage>();
    return readRows(edition, findBefore).flatMap((row) => {
      const own = findChanged(row);
      if (!own?.before) return [];
      const found = places.get(own.locale)?.get(writeKey(own.passage));
      const origin = found === own.before ? undefined : found;
      const isNamed = named.has(own.before) || row.some(isTold);
      if (origin) named.add(origin);
      if (isNamed) return [];
      return origin ? nameMoved(row, own, origin) : nameTurned(row, own, own.before);
    });
  });
}

/** The passages of an edition by what they say. */
function listPlaces(edition: CheckedEdition | undefined): Map<string, Passage> {
  const passages = edition ? listPassages(edition) : [];
  return new Map(passages.map((passage) => [writeKey(passage), passage]));
}

/** A heading is the same whatever its number. */
const writeKey = ({ kind, text }: Passage) =>
  `${kind}\n${kind === 'heading' ? text.replace(/^[\s\p{N}.)§]+/u, '') : text}`;

/** The one that changed, where nothing changed in the others, but elsewhere in their section. */
function findChanged(row: Said[]): Said | undefined {
  const [own, ...more] = row.filter(({ passage, before }) => before?.text !== passage.text);
  const others = row.filter((each) => each !== own);
  return more.length === 0 && others.some(({ isOfOldSection }) => !isOfOldSection) ? own : undefined;
}

function nameMoved(row: Said[], own: Said, origin: Passage): ContentError[] {
  const { locale, path, passage } = own;
  const problem = `${locale} alone says here what stood in line ${origin.locate(0).line} of the edition before; ${nameOthers(row, own)} are as they were`;
  const remedy = 'put it back, or give every language the same order';
  return [new ContentError(path, passage.locate(0), problem, remedy, true)];
}

function nameTurned(row: Said[], own: Said, before: Passage): ContentError[] {
  const { locale, path, passage } = own;
  const turned = findTurnedWords(before.text, passage.text, locale);
  if (!turned) return [];
  const changes = [...quote('lost', turned.gone), ...quote('gained', turned.come)].join(' and ');
  const problem = `${locale} alone ${changes} in this passage since the edition before; ${nameOthers(row, own)} are as they were`;
  const remedy = 'undo it, or write the change in every language; where only the words are others, leave it';
  return [new ContentError(path, passage.locate(turned.offset), problem, remedy, true)];
}

function quote(verb: string, words: string[]): string[] {
  return words.length > 0 ? [`${verb} ${words.map((word) => `"${word}"`).join(', ')}`] : [];
}
