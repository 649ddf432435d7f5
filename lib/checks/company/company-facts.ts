import { findOtherName } from '#lib/checks/company/company-name.ts';
import { doubtFile } from '#lib/checks/company/doubt-file.ts';
import type { KeyedFile } from '#lib/content/keyed-file.ts';
import { ContentError, type Point } from '#lib/content-error.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import {
  type Company,
  type CompanyFacts,
  listFacts,
  localizeCompany,
  readCompanyFile,
} from '#lib/policy/company.ts';
import { foldText } from '#lib/policy/plain-text.ts';
import { getSealKey, type Seals } from '#lib/policy/seals.ts';

const file = 'content/company.json';

type Locate = KeyedFile<Company>['locate'];

/**
 * Checks `content/company.json`, and that the privacy policy's own account of the company is that of it, each edition on its day
 * (GDPR Art. 13(1)(a)). What is as it was sealed does not change: there the file is wrong.
 */
export function checkCompany(
  editions: CheckedEdition[],
  seals: Readonly<Seals>,
  today: string,
): ContentError[] {
  const own = editions.filter(({ policy }) => policy === 'privacy');
  if (own.length === 0) return [];
  const { data, errors, locate } = readCompanyFile();
  if (!data) return errors;
  const days = [...new Set(own.map(({ date }) => date))].toSorted();
  // Of a day without an edition, that alone is told.
  const { changes = [] } = data;
  const company = { ...data, changes: changes.filter(({ from }) => days.includes(from)) };
  const localize = ({ locale, date }: CheckedEdition) => localizeCompany(company, locale, date);
  const isKept = (edition: CheckedEdition) => {
    const sealed = seals[getSealKey(edition)]?.sections[edition.locale];
    return sealed !== undefined && listOwn(edition).every(({ id, hash }) => sealed[id] === hash);
  };
  const [kept, open] = [own.filter(isKept), own.filter((edition) => !isKept(edition))];
  return [
    ...[...Map.groupBy(open, getSealKey).values()].flatMap((edition) =>
      doubtFile(edition.map((each) => checkCompanyFacts(each, localize(each)))),
    ),
    ...nameSealed(
      kept.flatMap((edition) => findMissing(edition, localize(edition)).map((fact) => ({ edition, fact }))),
      data,
      locate,
    ),
    ...checkCompanyDays(data, days, today, locate),
  ];
}

/** The privacy policy's own account of the company is the one that is given. */
export function checkCompanyFacts(edition: CheckedEdition, company: CompanyFacts): ContentError[] {
  const line = listOwn(edition)[0]?.line ?? 1;
  return findMissing(edition, company).map(
    (fact) => new ContentError(edition.path, line, writeMissing(fact), `write it as in ${file}`),
  );
}

/** From a day on which a fact about the company is another, the privacy policy says so: one of its `days`. */
export function checkCompanyDays(
  { changes = [] }: Company,
  days: string[],
  today: string,
  locate: Locate,
): ContentError[] {
  return changes.flatMap(({ from }, index) => {
    if (days.includes(from)) return [];
    const problem = `the company’s facts change on ${from}, on which no edition of the privacy policy takes effect`;
    const remedy =
      from < today
        ? `that day has passed: write one to come, and npm run content new privacy <date>; or that of the edition which says so: ${days.join(', ')}`
        : `npm run content new privacy ${from}, and write there what changes`;
    return [new ContentError(file, locate(['changes', index, 'from']), problem, remedy)];
  });
}

/** Where sealed editions say otherwise: once a line of the file. */
function nameSealed(
  missing: { edition: CheckedEdition; fact: string }[],
  company: Company,
  locate: Locate,
): ContentError[] {
  const placed = missing.map((each) => ({
    ...each,
    at: findPlace(each.fact, each.edition, company, locate),
  }));
  return [...Map.groupBy(placed, ({ at }) => at.line).values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    const problem = `${writeMissing(first.fact)} in ${first.edition.path}, which is sealed${more}`;
    const remedy =
      'put the fact back as it was; where it is another from a day on, write it below "changes" with that day, and make the edition of it: npm run content new privacy <date>';
    return [new ContentError(file, first.at, problem, remedy)];
  });
}

/** Where that part of a fact stands which an edition does not say; what holds from a later day first. */
function findPlace(fact: string, edition: CheckedEdition, company: Company, locate: Locate): Point {
  const { changes = [], ...first } = company;
  const text = readOwn(edition);
  const isOther = (value = '') => fact.includes(value) && !isNamed(value, text);
  const sources = [
    ...changes.map(({ from: _, ...change }, index) => [['changes', index] as PropertyKey[], change] as const),
    [[], first] as const,
  ];
  const places = sources.flatMap(([keys, facts]) =>
    Object.entries(facts)
      .filter(([, value]) => Object.values(typeof value === 'object' ? value : { value }).some(isOther))
      .map(([key]) => locate([...keys, key])),
  );
  return places[0] ?? { line: 1, column: 1 };
}

const writeMissing = (fact: string) => `the sections company and contact do not name "${fact}"`;

function listOwn({ sections }: CheckedEdition): CheckedEdition['sections'] {
  return sections.filter(({ id }) => id === 'company' || id === 'contact');
}

function readOwn(edition: CheckedEdition): string {
  const texts = listOwn(edition).map(({ text }) => text);
  return foldText(texts.join('\n'));
}

/** The company number is not named by the tax number, which holds it. */
const isNamed = (fact: string, text: string) =>
  new RegExp(`${/^\d/.test(fact) ? '(?<![A-Z\\d])' : ''}${RegExp.escape(foldText(fact))}`).test(text);

function findMissing(edition: CheckedEdition, company: CompanyFacts): string[] {
  const text = readOwn(edition);
  // Of a name with another form, that is told.
  const isOther = (fact: string) => fact === company.name && findOtherName(edition, company).length > 0;
  return listFacts(company).filter((fact) => !isNamed(fact, text) && !isOther(fact));
}
