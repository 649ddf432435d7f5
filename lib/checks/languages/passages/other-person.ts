import { splitSentences } from '#lib/checks/languages/passages/compare-sentences.ts';
import { nameOthers, type Said, sayTheSame } from '#lib/checks/languages/passages/passage-rows.ts';
import { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { personForms } from '#lib/languages/meaning/person-forms.ts';
import { rememberByPassage } from '#lib/languages/passages.ts';

/** Of whom alone something speaks, the company or its readers, and by which word first. */
interface Speaking {
  who: 'we' | 'you';
  word: string;
  offset: number;
}

/**
 * Finds in a passage the first sentence in which one of two languages speaks of the company alone and the other of its readers
 * alone: who does it was exchanged. Where a third language speaks of one alone, that is right, and else what was said in the
 * edition before. Something to think about.
 */
export function findOtherPerson(row: Said[]): ContentError[] {
  const [one, other] = row.filter(({ locale }) => personForms[locale] && locale !== 'th');
  if (!one || !other) return [];
  const own = listSpeaking(one.passage, one.locale);
  const its = listSpeaking(other.passage, other.locale);
  if (own.length !== its.length) return [];
  const [apart] = own.flatMap(({ text, alone }, index) => {
    const beside = its[index]?.alone;
    return alone && beside && alone.who !== beside.who ? [{ text, alone, beside }] : [];
  });
  if (!apart) return [];
  const { text, alone, beside } = apart;
  const [third] = row.flatMap((said) =>
    said === one || said === other ? [] : (findSpeaking(said.passage.text, said.locale) ?? []),
  );
  const isRight = third ? third.who === alone.who : one.before?.text.includes(text.trim());
  const [wrong, said, right, meant] = isRight ? [other, beside, one, alone] : [one, alone, other, beside];
  const problem = `${wrong.locale} says "${said.word}" in this sentence, and ${nameOthers([right], wrong)} says "${meant.word}" instead`;
  return [new ContentError(wrong.path, wrong.passage.locate(said.offset), problem, sayTheSame, true)];
}

/** The sentences of a passage, and of whom each speaks alone. */
const listSpeaking = rememberByPassage((passage, locale) =>
  splitSentences(passage, locale).map(({ text, offset }) => ({
    text,
    alone: findSpeaking(text, locale, offset),
  })),
);

function findSpeaking(text: string, locale: Locale, offset = 0): Speaking | undefined {
  const [found, another] = (['we', 'you'] as const).flatMap((who) => {
    const word = personForms[locale]?.[who].exec(text);
    return word ? [{ who, word: word[0], offset: offset + word.index }] : [];
  });
  return another ? undefined : found;
}
