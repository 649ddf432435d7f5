import { listPassages } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { replace } from '#lib/proofreading/rule.ts';

/** What American English writes otherwise, by the beginning of the word; names keep their capitals, and their spelling. */
const beginnings: [american: string, british: string][] = [
  ['behavior', 'behaviour'],
  ['color', 'colour'],
  ['favor', 'favour'],
  ['honor(?!ar|if)', 'honour'],
  ['labor(?!at|io)', 'labour'],
  ['endeavor', 'endeavour'],
  ['neighbor', 'neighbour'],
  ['centered', 'centred'],
  ['centering', 'centring'],
  ['center', 'centre'],
  ['fulfill(?!ed|ing)', 'fulfil'],
  ['enrollment', 'enrolment'],
  ['canceled', 'cancelled'],
  ['canceling', 'cancelling'],
  ['labeled', 'labelled'],
  ['labeling', 'labelling'],
  ['modeling', 'modelling'],
  ['defense', 'defence'],
  ['offense', 'offence'],
  ['analyz', 'analys'],
  ['catalog(?!ue)', 'catalogue'],
];
const american = new RegExp(
  `(?<![\\p{L}@./-])(?:${beginnings.map(([own]) => own).join('|')})\\p{Ll}*(?![\\p{L}@/-]|\\.\\p{L})`,
  'gu',
);

const hint = new RegExp(`${beginnings.map(([own]) => own).join('|')}|iz(?:e|ing|ation)`);

/** Words that are written with s and with z; others are written with one alone: size, exercise. */
const verbs =
  'organ|author|recogn|personal|util|minim|maxim|optim|special|character|custom|summar|categor|final|anonym|pseudonym|standard|central|emphas|general|legal|harmon|synchron|visual|digit|initial';
const withS = new RegExp(
  `(?<!\\p{L})(?:un)?(?:${verbs})is(?:e|ed|es|er|ers|ing|ation|ations|ational)(?!\\p{L})`,
  'gu',
);
const withZ = new RegExp(withS.source.replace(')is(', ')iz('), 'gu');

/** Finds American spelling in English, and z where the text writes s elsewhere. */
export function findAmerican(edition: CheckedEdition): Doubt[] {
  // Most texts hold nothing of it, which is seen at once.
  if (edition.locale !== 'en' || !hint.test(edition.text)) return [];
  const passages = listPassages(edition);
  const count = (pattern: RegExp) =>
    passages.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
  const isWithS = count(withZ) < count(withS);
  return passages.flatMap(({ text, locate }) => [
    ...[...text.matchAll(american)].map(({ 0: found, index }) => ({
      at: locate(index),
      said: replace('American spelling', found, writeBritish(found)),
    })),
    ...[...text.matchAll(isWithS ? withZ : /(?!)/g)].map(({ 0: found, index }) => ({
      at: locate(index),
      said: replace('a z where the text has an s in such words', found, found.replace(/iz(?=[aei])/, 'is')),
    })),
  ]);
}

function writeBritish(word: string): string {
  const [own, british] = beginnings.find(([each]) => new RegExp(`^${each}`).test(word)) ?? ['', ''];
  return word.replace(new RegExp(`^${own}`), british);
}
