import { splitName, type Writing } from '#lib/checks/company/own-writings.ts';
import { measureDistance } from '#lib/languages/facts/names.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { CompanyFacts } from '#lib/policy/company.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** What finds all that is of one kind, such as each number of eight figures, and what that is of the company. */
type Rule = [pattern: RegExp, right: string];

/** Makes what finds the company’s numbers, address, name and brand with a slip or two. */
export function makeNearlyFinder(company: CompanyFacts): (passage: Passage) => Writing[] {
  const { brand, street, postalCode, city } = company;
  const rules = makeRules(company);
  const place = new RegExp(`(?<=${RegExp.escape(street)},? )\\d{3} ?\\d{2} \\p{L}+(?: \\d+)?`, 'gu');
  const town = `${postalCode} ${city}`;
  const readFigures = (text: string) => text.replaceAll(/\D/g, '');
  return ({ text }) => [
    ...rules.flatMap(([pattern, right]) =>
      Array.from(text.matchAll(pattern))
        .filter(({ 0: found }) => isOther(found, right, brand) && isNearly(found, right))
        .map(({ 0: found, index: offset }) => ({ offset, said: sayNearly(found, right) })),
    ),
    ...Array.from(text.matchAll(place))
      // A town may be called in another language.
      .filter(({ 0: found }) => readFigures(found) !== readFigures(town))
      .map(({ 0: found, index: offset }) => ({ offset, said: sayNearly(found, town) })),
  ];
}

function makeRules({ brand, name, companyNumber, taxNumber, street, registerEntry }: CompanyFacts): Rule[] {
  const way = RegExp.escape(street.replace(/\s\S+$/, ''));
  const house = RegExp.escape(street.replace(/^.*\s/, ''));
  const form = RegExp.escape(name.slice(splitName(name).base.length));
  const parts = brand.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((part) => RegExp.escape(part));
  return [
    [/(?<![\p{L}\d])\d{8}(?!\d)/gu, companyNumber],
    [/(?<![\p{L}\d])[A-Z]{2} ?\d{8,10}(?!\d)/gu, taxNumber],
    [new RegExp(`${way} \\d+[a-z]?(?:/\\d+[a-z]?)?`, 'gu'), street],
    [new RegExp(`(?<![\\p{L}?])[\\p{L}?]+ ${house}(?!\\d)`, 'gu'), street],
    [/(?<!\p{L})[A-Z] \d{4,7}\/[A-Z]{2,6}(?!\p{L})/gu, registerEntry],
    [new RegExp(`(?<![\\p{L}\\p{N}-])[\\p{L}\\p{N}-]+${form}`, 'gu'), name],
    [new RegExp(parts.join('[ -]'), 'gu'), brand],
    [new RegExp(`(?<![\\p{L}\\d@./-])${RegExp.escape(brand)}(?![\\p{L}\\d@/-]|\\.\\p{L})`, 'giu'), brand],
  ];
}

/** Says of what is nearly a fact about the company which that is. */
export const sayNearly = (found: string, right: string): Doubt['said'] => [
  `"${found}" is nearly what content/company.json has of the company`,
  `write "${right}"`,
];

/** A name may begin a sentence; the brand has its capitals everywhere. */
const isOther = (found: string, right: string, brand: string) =>
  found !== right && (right === brand || found.toLowerCase() !== right.toLowerCase());

/** Whether one is the other with a slip or two, or with its figures or letters in another order. */
export function isNearly(found: string, right: string): boolean {
  const inOrder = (text: string) => [...text.toLowerCase()].toSorted().join('');
  return measureDistance(found, right) <= 2 || inOrder(found) === inOrder(right);
}
