import { doubtFile } from '#lib/checks/company/doubt-file.ts';
import { findOtherFacts } from '#lib/checks/company/own-facts.ts';
import { ContentError } from '#lib/content-error.ts';
import { listCompanies } from '#lib/languages/facts/named/legal-forms.ts';
import { listPassages } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { type CompanyFacts, localizeCompany, readCompanyFile } from '#lib/policy/company.ts';
import { getSealKey } from '#lib/policy/seals.ts';

/** Wherever the company stands in a draft with what it is called by law, that is its own: improtech s.r.o. */
export function checkCompanyName(drafts: CheckedEdition[]): ContentError[] {
  return checkDrafts(drafts, findOtherName);
}

/** What is nearly a number, an address or the brand of the company in a draft is that; where all languages agree, that may be wrong. */
export function checkNearlyCompany(drafts: CheckedEdition[]): ContentError[] {
  const found = checkDrafts(drafts, findNearly);
  return [...Map.groupBy(drafts, getSealKey).values()].flatMap((edition) =>
    doubtFile(edition.map(({ path }) => found.filter(({ file }) => file === path))),
  );
}

const findNearly = (edition: CheckedEdition, company: CompanyFacts) =>
  findOtherFacts(edition, company).map(({ at, said }) => new ContentError(edition.path, at, ...said, true));

function checkDrafts(
  drafts: CheckedEdition[],
  find: (edition: CheckedEdition, company: CompanyFacts) => ContentError[],
): ContentError[] {
  const company = drafts.length > 0 ? readCompanyFile().data : undefined;
  if (!company) return [];
  return drafts.flatMap((edition) => find(edition, localizeCompany(company, edition.locale, edition.date)));
}

/** Where an edition calls the company another kind of company than it is. */
export function findOtherName(edition: CheckedEdition, { name }: Pick<CompanyFacts, 'name'>): ContentError[] {
  const [own] = listCompanies(name);
  if (!own) return [];
  const passages = listPassages(edition);
  return passages.flatMap(({ text, locate }) =>
    listCompanies(text)
      .filter((each) => each.name === own.name && each.form !== own.form)
      .map(({ text: found, offset }) => {
        const problem = `"${found}" is not what the company is called by law`;
        const remedy = `write "${name}", as in content/company.json`;
        return new ContentError(edition.path, locate(offset), problem, remedy);
      }),
  );
}
