import { splitSentences } from '#lib/checks/languages/passages/compare-sentences.ts';
import { nameOthers, type Said, sayTheSame } from '#lib/checks/languages/passages/passage-rows.ts';
import { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { personForms } from '#lib/languages/meaning/person-forms.ts';
import { rememberByPassage } from '#lib/languages/passages.ts';

/** A sentence, and by which words it speaks of the company and of its readers. */
interface Speaking {
  text: string;
  offset: number;
  we: RegExpExecArray | null;
  you: RegExpExecArray | null;
}

/**
 * Finds in a passage the first sentence in which one of two languages speaks of the company alone and the other of its readers
 * alone: who does it was exchanged. Where a third language speaks of one alone, that is right. Something to think about.
 */
export function findOtherPerson(row: Said[]): ContentError[] {
  const able = row.filter(({ locale }) => personForms[locale] && locale !== 'th');
  const [one, other] = able;
  if (!one || !other) return [];
  const [own = [], its = []] = [one, other].map(({ passage, locale }) => listSpeaking(passage, locale));
  if (own.length !== its.length) return [];
  const index = own.findIndex((each, place) => isApart(each, its[place]));
  const [ours, theirs] = [own[index], its[index]];
  if (!ours || !theirs) return [];
  const third = row.find((said) => said !== one && said !== other && personForms[said.locale]);
  const [wrong, right] = isRight(one, ours, third) ? [other, one] : [one, other];
  const [sentence, beside] = wrong === one ? [ours, theirs] : [theirs, ours];
  const [said, meant] = [sentence.we ?? sentence.you, beside.we ?? beside.you];
  if (!said || !meant) return [];
  const problem = `${wrong.locale} says "${said[0]}" in this sentence, and ${nameOthers([right], wrong)} says "${meant[0]}" instead`;
  const at = wrong.passage.locate(sentence.offset + said.index);
  return [new ContentError(wrong.path, at, problem, sayTheSame, true)];
}

const listSpeaking = rememberByPassage((passage, locale): Speaking[] =>
  splitSentences(passage, locale).map((sentence) => ({ ...sentence, ...findForms(sentence.text, locale) })),
);

function findForms(text: string, locale: Locale): Pick<Speaking, 'we' | 'you'> {
  const { we, you } = personForms[locale] ?? {};
  return { we: we?.exec(text) ?? null, you: you?.exec(text) ?? null };
}

const isApart = (one: Speaking, other: Speaking | undefined) =>
  Boolean(
    other &&
      ((one.we && !one.you && other.you && !other.we) || (one.you && !one.we && other.we && !other.you)),
  );

/** Whether a sentence says what the third language does, or else what it said in the edition before. */
function isRight({ locale, before }: Said, { text, we }: Speaking, third: Said | undefined): boolean {
  const forms = findForms(third?.passage.text ?? '', third?.locale ?? locale);
  if (Boolean(forms.we) !== Boolean(forms.you)) return Boolean(forms.we) === Boolean(we);
  return before?.text.includes(text.trim()) === true;
}
