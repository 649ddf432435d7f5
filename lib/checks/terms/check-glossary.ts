import { findForms, isForm } from '#lib/checks/terms/match-terms.ts';
import type { Term, Terms, Wording } from '#lib/checks/terms/read-terms.ts';
import { ContentError } from '#lib/content-error.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { ownLetters } from '#lib/languages/foreign/frequent-words.ts';
import { usesOtherScript } from '#lib/languages/foreign/other-language.ts';

/**
 * What is wrong with the glossary by itself, at the line of its term: terms without a word in some language, words that
 * contradict their forms, two terms that are called by one word.
 */
export function checkGlossary(glossary: Terms | undefined): ContentError[] {
  if (!glossary) return [];
  const { path, terms } = glossary;
  return terms.flatMap((term) =>
    locales.flatMap((locale) => {
      const others = terms.filter((each) => each !== term);
      const [problem, remedy] = findFault(term, locale, others) ?? [];
      return problem && remedy ? [new ContentError(path, term.line, problem, remedy, true)] : [];
    }),
  );
}

type Fault = [problem: string, remedy: string];

function findFault({ name, words }: Term, locale: Locale, others: Term[]): Fault | undefined {
  const own = words[locale];
  if (!own) return [`"${name}" has no word in ${locale}`, `write ${locale}: { write: … } below it`];
  const { write, forms, not } = own;
  if (usesOtherScript(locale) && write.search(ownLetters[locale] ?? /(?:)/) === -1)
    return [
      `"${write}" is no word of ${locale}, which has letters of its own`,
      `write the word that texts in ${locale} say`,
    ];
  const small = write.toLowerCase();
  const find = (each: Wording['forms']) => findForms(write, small, each);
  const isOwn = (text: string) => forms.some((form) => isForm(text, form));
  if (forms.length > 0 && !isOwn(small) && find(forms).length === 0)
    return [`"${write}" is none of its own forms`, 'write a form that it fits, with * for any ending'];
  if (find(not).some((match) => match.end - match.start === write.length))
    return [`"${write}" is to be written, and not to be written`, 'delete it from one of the two'];
  const both = not.map((form) => form.words.join(' ')).find((text) => isOwn(text.replace(/\*$/, '')));
  if (both)
    return [`"${both}" is a form of "${write}", and not to be written`, 'delete it from one of the two'];
  const other = others.find((each) => each.words[locale]?.write.toLowerCase() === small);
  return (
    other && [
      `"${write}" is the word for "${name}" and for "${other.name}" in ${locale}`,
      'write in each the word that is its own',
    ]
  );
}
