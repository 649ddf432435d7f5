import type { Concept } from '#lib/languages/meaning/concepts/concept.ts';
import { deeds, vague } from '#lib/languages/meaning/concepts/deeds.ts';
import { goods } from '#lib/languages/meaning/concepts/goods.ts';
import { extremes, manners } from '#lib/languages/meaning/concepts/manners.ts';
import { matters, weighty } from '#lib/languages/meaning/concepts/matters.ts';
import { numbers } from '#lib/languages/meaning/concepts/numbers.ts';
import { persons } from '#lib/languages/meaning/concepts/persons.ts';
import { things } from '#lib/languages/meaning/concepts/things.ts';
import { tongues, weekdays } from '#lib/languages/meaning/concepts/tongues.ts';

const named = new Set([
  ...persons,
  ...things,
  ...goods,
  ...deeds,
  ...manners,
  ...extremes,
  ...numbers,
  ...matters,
  ...weighty,
  ...tongues,
  ...weekdays,
]);
const denied = new Set([...deeds, ...vague]);
const rare = new Set([
  ...persons,
  ...things,
  ...goods,
  ...extremes,
  ...numbers,
  ...weighty,
  ...tongues,
  ...weekdays,
]);
/** All of which the words are known. */
export const concepts: readonly Concept[] = [...named, ...vague];

/** Whether all languages name it where one does. */
export const isNamed = (concept: Concept) => named.has(concept);
/** Whether it is something that is done, or not done. */
export const isDeed = (concept: Concept) => denied.has(concept);
const somebody = new Set(persons);
/** Whether it is somebody. */
export const isPerson = (concept: Concept) => somebody.has(concept);
const small = new Set(numbers);
/** Whether it is a small number of things. */
export const isNumber = (concept: Concept) => small.has(concept);
/** Whether no language speaks of it where the others do not. */
export const isRare = (concept: Concept) => rare.has(concept) && !common.has(concept[0]);
/** Of these some language speaks where another says "it", or nothing. */
const common = new Set([
  'cookie',
  'czech|czechia',
  'advertis',
  'photograph|photos$|photo$|picture|image',
  'test$|tests$|testing|tested|exam$|exams',
  'sound$|sounds$|voice|audio',
  'server',
  'browser',
  'newsletter',
  'e-mail|email',
  'computer',
  'document|papers',
  'platform',
  'customer|client',
]);
