import { readText } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** So many words of Czech hardly stand in a sentence without a single accent. */
const least = 10;
const small =
  /(?<!\p{L})(?:se|na|je|pro|jsou|si|ve|ze|nebo|podle|kter\p{L}+|jen|jako|pokud|aby|tak|nam|vam|vas)(?!\p{L})/giu;

/** Finds sentences of Czech that were written, or kept by some program, without their accents. */
export function findUnaccented(edition: CheckedEdition): Doubt[] {
  if (edition.locale !== 'cs') return [];
  return readText(edition).flatMap(({ passages }) =>
    passages.flatMap(({ text, locate }) =>
      [...text.matchAll(/[^.!?]+/gu)]
        .filter(
          ({ 0: sentence }) =>
            !/[áčďéěíňóřšťúůýž]/iu.test(sentence) &&
            (sentence.match(/\p{L}+/gu)?.length ?? 0) >= least &&
            (sentence.match(small)?.length ?? 0) >= 2,
        )
        .map(({ 0: sentence, index }): Doubt => {
          const begin = index + sentence.search(/\S/u);
          const shown = sentence.trim().slice(0, 40).trimEnd();
          return {
            at: locate(begin),
            said: [`a sentence without accents: "${shown}…"`, 'write its letters with their accents'],
          };
        }),
    ),
  );
}
