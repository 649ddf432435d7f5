import type { Concept } from '#lib/languages/meaning/concepts/concept.ts';
import { deedHints } from '#lib/languages/meaning/hints/deed-hints.ts';
import type { Hints } from '#lib/languages/meaning/hints/hints.ts';
import { mannerHints } from '#lib/languages/meaning/hints/manner-hints.ts';
import { matterHints } from '#lib/languages/meaning/hints/matter-hints.ts';
import { personHints } from '#lib/languages/meaning/hints/person-hints.ts';
import { thingHints } from '#lib/languages/meaning/hints/thing-hints.ts';

/** All of them. */
export const hints: Hints = {
  ...deedHints,
  ...matterHints,
  ...mannerHints,
  ...personHints,
  ...thingHints,
};

/** The words of a language, by its place, that may mean a concept. */
export const findHints = (concept: Concept, place: number): string[] =>
  hints[getHintName(concept)]?.[place]?.split('|').filter(Boolean) ?? [];

/** The first English word of a concept, by which its hints are found. */
export const getHintName = ([english]: Concept): string => english.split('|')[0]?.replace('$', '') ?? '';
