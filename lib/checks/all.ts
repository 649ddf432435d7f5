import { checkEditions } from '#lib/checks/editions.ts';
import { checkInternalLinks } from '#lib/checks/links.ts';
import { checkCookieTable, checkTagIsListed } from '#lib/checks/listed-cookies.ts';
import { type CheckedEdition, checkTree } from '#lib/checks/tree.ts';
import { getToday } from '#lib/content/days.ts';
import {
  type EditionName,
  findMisplacedFiles,
  getEditionPath,
  listEditions,
  readEdition,
} from '#lib/content/files.ts';
import { ContentError } from '#lib/content-error.ts';
import { defaultLocale, type Locale, locales } from '#lib/i18n/routing.ts';
import { getCompany, listFacts } from '#lib/policy/company.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { readSeals } from '#lib/policy/seals.ts';
import { makeSections } from '#lib/policy/sections.ts';

/** Checks everything below `content/` as of a day and returns all mistakes; without any it can be published. */
export function checkContent(today = getToday()): ContentError[] {
  const errors = findMisplacedFiles();
  const names = listEditions();
  if (names.length === 0) {
    errors.push(
      new ContentError('content', 1, 'there is no policy', 'add content/{locale}/{policy}/{date}.md'),
    );
  }
  const editions = names.flatMap((name) => attempt(errors, () => checkEdition(name, errors)) ?? []);
  checkLanguages(names, errors);
  for (const edition of editions) {
    checkAgainstOriginal(edition, editions, errors);
    errors.push(...checkInternalLinks(edition, editions, names, today));
    if (edition.policy === 'cookies') {
      const isNewest = edition === findNewest(editions, edition.locale, '9999');
      const isInForce = edition === findNewest(editions, edition.locale, today);
      if (isNewest) attempt(errors, () => errors.push(...checkCookieTable(edition)));
      else if (isInForce) attempt(errors, () => errors.push(...checkTagIsListed(edition)));
    }
    if (edition.policy === 'privacy') attempt(errors, () => checkCompanyFacts(edition, errors));
  }
  attempt(errors, () => errors.push(...checkEditions(editions, names, readSeals(), today)));
  return errors;
}

/** Adds a thrown mistake to the list, once; anything else that is thrown is a fault of ours and goes on up. */
function attempt<T>(errors: ContentError[], step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    if (!errors.some(({ message }) => message === error.message)) errors.push(error);
    return undefined;
  }
}

function checkEdition(name: EditionName, errors: ContentError[]): CheckedEdition | undefined {
  const file = readEdition(name);
  const parsed = parseFile(file, errors);
  if (!parsed) return undefined;
  checkTree(parsed.tree, file, (line, problem, remedy) => {
    errors.push(new ContentError(file.path, line, problem, remedy));
  });
  return { ...name, ...parsed, path: file.path, sections: makeSections(parsed.tree, name.locale, file.text) };
}

/** Every edition exists in every language. */
function checkLanguages(names: EditionName[], errors: ContentError[]): void {
  const isListed = ({ locale, policy, date }: EditionName) =>
    names.some((name) => name.locale === locale && name.policy === policy && name.date === date);
  const everyEdition = new Map(names.map((name) => [`${name.policy}/${name.date}`, name]));
  for (const name of everyEdition.values()) {
    const missing = locales.map((locale) => ({ ...name, locale })).filter((each) => !isListed(each));
    for (const each of missing) {
      const remedy = `write it, with the sections of ${getEditionPath(name)}`;
      errors.push(
        new ContentError(getEditionPath(each), 1, 'this edition is missing in this language', remedy),
      );
    }
  }
}

/** The ids of the sections are the same in every language, in the same order. */
function checkAgainstOriginal(
  edition: CheckedEdition,
  editions: CheckedEdition[],
  errors: ContentError[],
): void {
  const original = editions.find(
    ({ locale, policy, date }) =>
      locale === defaultLocale && policy === edition.policy && date === edition.date,
  );
  if (!original || original === edition) return;
  const expected = original.sections.map(({ id }) => id);
  const found = edition.sections.map(({ id }) => id);
  const index = expected.findIndex((id, position) => id !== found[position]);
  if (index === -1 && expected.length === found.length) return;
  const position = index === -1 ? expected.length : index;
  const line = edition.sections[position]?.line ?? edition.sections.at(-1)?.line ?? 1;
  const here = found[position] ? `"${found[position]}"` : 'missing';
  const there = expected[position] ? `"${expected[position]}"` : 'no more';
  const problem = `section ${position + 1} is ${here} here but ${there} in ${original.path}`;
  errors.push(new ContentError(edition.path, line, problem, 'give both the same ids in the same order'));
}

/** The newest cookie policy whose day has come by `day`. */
function findNewest(editions: CheckedEdition[], locale: Locale, day: string): CheckedEdition | undefined {
  const own = editions.filter(
    (each) => each.locale === locale && each.policy === 'cookies' && each.date <= day,
  );
  return own.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);
}

/** The policy's own account of the company is that of `content/company.json`. */
function checkCompanyFacts(edition: CheckedEdition, errors: ContentError[]): void {
  const own = edition.sections.filter(({ id }) => id === 'company' || id === 'contact');
  const text = own.map((section) => section.text).join('\n');
  const line = own[0]?.line ?? 1;
  for (const fact of listFacts(getCompany(edition.locale))) {
    if (text.includes(fact)) continue;
    const problem = `the sections company and contact do not name "${fact}"`;
    errors.push(new ContentError(edition.path, line, problem, 'write it as in content/company.json'));
  }
}
