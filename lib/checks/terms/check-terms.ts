import { checkGlossary } from '#lib/checks/terms/check-glossary.ts';
import { canStandIn, findForms, isWithin, type Match } from '#lib/checks/terms/match-terms.ts';
import type { Term, Terms, Wording } from '#lib/checks/terms/read-terms.ts';
import { ContentError, type Point } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { type Part, readText } from '#lib/languages/facts/read-text.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { getSealKey } from '#lib/policy/seals.ts';

/**
 * Holds drafts against the glossary: a word that it calls another one for a term, and a passage that does not say a term
 * which most languages say in the same passage, are to be thought about.
 */
export function checkTerms(glossary: Terms | undefined, drafts: CheckedEdition[]): ContentError[] {
  if (!glossary) return [];
  const { path, terms } = glossary;
  // Of a term whose own words are wrong, drafts would be told what is wrong with it.
  const faulty = new Set(checkGlossary(glossary).map(({ line }) => line));
  const sound = terms.filter(({ line }) => !faulty.has(line));
  const editions = [...Map.groupBy(drafts, getSealKey).values()];
  return editions.flatMap((edition) => checkEdition(edition, { path, terms: sound }));
}

/** A passage of one language, and what it says of each term. */
interface Said {
  locale: Locale;
  path: string;
  at: Point;
  text: string;
  /** By the names of the terms of which it says something: whether it says them, and each other word for them. */
  terms: Map<string, { isSaid: boolean; others: { at: Point; found: string }[] }>;
}

function checkEdition(edition: CheckedEdition[], { path, terms }: Terms): ContentError[] {
  const texts = edition.map((each) => {
    const parts = readText(each);
    const own = listWordings(parts, terms, each.locale);
    return parts.map((part) => readPart(part, own));
  });
  const [first = []] = texts;
  return first.flatMap((_, index) => {
    const parts = texts.map((parts) => parts[index] ?? []);
    const named = new Set(parts.flat().flatMap((said) => [...said.terms.keys()]));
    const own = terms.filter(({ name }) => named.has(name));
    return own.flatMap((term) => [
      ...parts.flat().flatMap((said) => nameOthers(said, term, path)),
      ...(isAlike(parts) ? nameSilent(parts, term, path) : []),
    ]);
  });
}

/** How a language words a term, with those forms alone that can stand in its text. */
type Worded = Pick<Term, 'name'> & Pick<Wording, 'forms' | 'not'>;

function listWordings(parts: Part[], terms: Term[], locale: Locale): Worded[] {
  const small = parts.flatMap(({ passages }) => passages.map(({ text }) => text.toLowerCase())).join('\n');
  const choose = (forms: Wording['forms'] = []) => forms.filter((form) => canStandIn(small, form));
  return terms
    .map(({ name, words }) => ({
      name,
      forms: choose(words[locale]?.forms),
      not: choose(words[locale]?.not),
    }))
    .filter(({ forms, not }) => forms.length + not.length > 0);
}

function readPart({ locale, path, passages }: Part, terms: Worded[]): Said[] {
  return passages.map((passage) => {
    const { text } = passage;
    const small = text.toLowerCase();
    const accepted = terms.map(({ forms }) => findForms(text, small, forms));
    const all = accepted.flat();
    const read = ({ name, not }: Worded, index: number) => {
      const others = findForms(text, small, not).filter((each) => !isOfName(text, each));
      if (others.length === 0 && accepted[index]?.length === 0) return [];
      const wrong = others.filter((other) => !all.some((each) => isWithin(other, each)));
      const isWrong = (match: Match) => wrong.some((each) => isWithin(match, each));
      const isSaid = accepted[index]?.some((match) => !isWrong(match)) ?? false;
      return [[name, { isSaid, others: wrong.map((match) => place(passage, match)) }] as const];
    };
    return { locale, path, at: passage.locate(0), text, terms: new Map(terms.flatMap(read)) };
  });
}

/** Whether dashes join it to another word, as in the name of an agreement: EU–USA. */
const isOfName = (text: string, { start, end }: Match) =>
  /[\p{L}\p{M}][–-]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^[–-]\p{L}/u.test(text.slice(end, end + 2));

const place = ({ locate }: Passage, { start, found }: Match) => ({ at: locate(start), found });

function nameOthers({ path, locale, terms }: Said, { name, line, words }: Term, glossary: string) {
  return (terms.get(name)?.others ?? []).map(({ at, found }) => {
    const problem = `"${found}" is another word for "${name}"`;
    const remedy = `write "${words[locale]?.write}", as ${glossary}:${line} has it; where another is meant, the word of that`;
    return new ContentError(path, at, problem, remedy, true);
  });
}

/** Whether a part is built alike in all languages, so that its passages say the same. */
function isAlike(parts: Said[][]): boolean {
  return parts.length > 2 && parts.every(({ length }) => length === parts[0]?.length);
}

/** Where more than half of the languages say a term, the passages of the others that neither say it there nor elsewhere instead. */
function nameSilent(parts: Said[][], { name, line, words }: Term, glossary: string): ContentError[] {
  const isSaid = ({ terms }: Said) => terms.get(name)?.isSaid ?? false;
  const said = parts.flat().filter(isSaid);
  const count = (own: Locale) => said.filter(({ locale }) => locale === own).length;
  return (parts[0] ?? []).flatMap((_, index) => {
    const row = parts.flatMap((part) => part[index] ?? []);
    const able = row.filter(({ locale }) => words[locale]?.forms.length);
    const saying = able.filter(isSaid);
    const [model] = saying;
    if (!model || saying.length * 2 <= able.length) return [];
    const silent = able.filter(
      (each) =>
        !isSaid(each) && !each.terms.get(name)?.others.length && count(each.locale) < count(model.locale),
    );
    return silent.map(({ path, at, locale }) => {
      const problem = `${saying.map((each) => each.locale).join(' and ')} say "${words[model.locale]?.write}" in this passage (${model.locale}:${model.at.line}), and ${locale} does not say "${words[locale]?.write}"`;
      const remedy = `write the word that ${glossary}:${line} has for it; where it is said in other words on purpose, leave it`;
      return new ContentError(path, at, problem, remedy, true);
    });
  });
}
