import { splitSentences } from '#lib/checks/languages/passages/compare-sentences.ts';
import { nameOthers, type Said, sayTheSame } from '#lib/checks/languages/passages/passage-rows.ts';
import { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { personForms } from '#lib/languages/meaning/person-forms.ts';

/** A sentence of a language, and by which words it speaks of the company and of its readers. */
interface Speaking {
  said: Said;
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
  const [own, its] = [listSpeaking(one), listSpeaking(other)];
  if (own.length !== its.length) return [];
  const pairs = own.flatMap((each, index) => {
    const beside = its[index];
    return beside && isApart(each, beside) ? [[each, beside] as const] : [];
  });
  const [first] = pairs;
  if (!first) return [];
  const third = row.find((said) => said !== one && said !== other && personForms[said.locale]);
  const [wrong, right] = isRight(first[0], third) ? [first[1], first[0]] : [first[0], first[1]];
  const [said, meant] = [wrong.we ?? wrong.you, right.we ?? right.you];
  if (!said || !meant) return [];
  const problem = `${wrong.said.locale} says "${said[0]}" in this sentence, and ${nameOthers([right.said], wrong.said)} says "${meant[0]}" instead`;
  const at = wrong.said.passage.locate(wrong.offset + said.index);
  return [new ContentError(wrong.said.path, at, problem, sayTheSame, true)];
}

const listSpeaking = (said: Said): Speaking[] =>
  splitSentences(said.passage, said.locale).map(({ text, offset }) => ({
    said,
    text,
    offset,
    ...findForms(text, said.locale),
  }));

function findForms(text: string, locale: Locale): Pick<Speaking, 'we' | 'you'> {
  const { we, you } = personForms[locale] ?? {};
  return { we: we?.exec(text) ?? null, you: you?.exec(text) ?? null };
}

const isApart = (one: Speaking, other: Speaking) =>
  Boolean((one.we && !one.you && other.you && !other.we) || (one.you && !one.we && other.we && !other.you));

/** Whether a sentence says what the third language does, or else what it said in the edition before. */
function isRight({ said, text, we }: Speaking, third: Said | undefined): boolean {
  const forms = findForms(third?.passage.text ?? '', third?.locale ?? said.locale);
  if (Boolean(forms.we) !== Boolean(forms.you)) return Boolean(forms.we) === Boolean(we);
  return said.before?.text.includes(text.trim()) === true;
}
