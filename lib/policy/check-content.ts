import { ContentError } from '#lib/content-error.ts';
import { defaultLocale, isLocale, type Locale, locales } from '#lib/i18n/routing.ts';
import { checkCookieTable } from '#lib/policy/check-cookie-table.ts';
import { checkTree, layoutIds, visitWithLine } from '#lib/policy/checks.ts';
import { getCompany, listFacts } from '#lib/policy/company.ts';
import {
  type EditionName,
  findMisplacedFiles,
  getEditionPath,
  listEditions,
  readEdition,
} from '#lib/policy/files.ts';
import { type ParsedFile, parseFile } from '#lib/policy/parse.ts';
import { makeSections, type Section } from '#lib/policy/sections.ts';

interface CheckedEdition extends EditionName, ParsedFile {
  path: string;
  sections: Section[];
}

/** Checks everything below `content/` and returns all mistakes; an empty list means that it can be published. */
export function checkContent(): ContentError[] {
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
    checkInternalLinks(edition, editions, errors);
    if (edition.policy === 'cookies' && edition === findNewest(editions, edition.locale, 'cookies')) {
      attempt(errors, () => errors.push(...checkCookieTable(edition)));
    }
    if (edition.policy === 'privacy') attempt(errors, () => checkCompanyFacts(edition, errors));
  }
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
  return { ...name, ...parsed, path: file.path, sections: makeSections(parsed.tree, name.locale) };
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

/** Links inside the site lead to a page and a section that exist, in the reader's own language. */
function checkInternalLinks(
  edition: CheckedEdition,
  editions: CheckedEdition[],
  errors: ContentError[],
): void {
  const { locale, tree, path: file } = edition;
  const policies = [...new Set(listEditions().map(({ policy }) => policy))];
  visitWithLine(tree, (node, line) => {
    if (node.type !== 'link' || !/^[/#](?!\/)/.test(node.url)) return undefined;
    const report = (problem: string, remedy: string) => {
      errors.push(new ContentError(file, line, `the link "${node.url}" ${problem}`, remedy));
    };
    const [path = '', fragment = ''] = node.url.split('#');
    const [, targetLocale, policy, ...rest] = path === '' ? ['', locale, edition.policy] : path.split('/');
    if (!isLocale(targetLocale) || rest.length > 0 || (policy !== undefined && !policies.includes(policy))) {
      const addresses = policies.map((each) => `/${locale}/${each}`).join(', ');
      return report('leads to no page of the site', `the pages in this language are ${addresses}`);
    }
    if (targetLocale !== locale) return report('leads to another language', `begin it with /${locale}/`);
    // A page shows its newest edition; where that one is wrong itself, its sections are not known yet.
    const target = path === '' ? edition : findNewest(editions, locale, policy);
    const ids = target?.sections.map(({ id }) => id);
    if (fragment === '' || layoutIds.includes(fragment) || !ids || ids.includes(fragment)) return undefined;
    return report('leads to no section', `the ids on that page are ${ids.join(', ')}`);
  });
}

function findNewest(editions: CheckedEdition[], locale: Locale, policy: string | undefined) {
  const own = editions.filter((each) => each.locale === locale && each.policy === policy);
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
