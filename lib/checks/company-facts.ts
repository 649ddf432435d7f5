import type { CheckedEdition } from '#lib/checks/edition.ts';
import { ContentError } from '#lib/content-error.ts';
import type { Company } from '#lib/policy/company.ts';
import { type CompanyFacts, listFacts } from '#lib/policy/company.ts';
import { foldText } from '#lib/policy/plain-text.ts';

/** The privacy policy's own account of the company is that of `content/company.json` (GDPR Art. 13(1)(a)). */
export function checkCompanyFacts({ path, sections }: CheckedEdition, company: CompanyFacts): ContentError[] {
  const own = sections.filter(({ id }) => id === 'company' || id === 'contact');
  const text = foldText(own.map((section) => section.text).join('\n'));
  return listFacts(company)
    .filter((fact) => !text.includes(foldText(fact)))
    .map((fact) => {
      const problem = `the sections company and contact do not name "${fact}"`;
      return new ContentError(path, own[0]?.line ?? 1, problem, 'write it as in content/company.json');
    });
}

/** From the day on which a fact about the company is another, the privacy policy says so. */
export function checkCompanyDays({ changes = [] }: Company, editions: CheckedEdition[]): ContentError[] {
  return changes
    .filter(({ from }) => editions.every(({ date }) => date !== from))
    .map(({ from }) => {
      const problem = `the company’s facts change on ${from}, on which no edition of the privacy policy takes effect`;
      const remedy = `npm run content new privacy ${from}, and write there what changes`;
      return new ContentError('content/company.json', 1, problem, remedy);
    });
}
