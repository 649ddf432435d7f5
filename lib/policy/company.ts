import { getToday } from '#lib/content/days.ts';
import { readCompany } from '#lib/content/files.ts';
import { findMergeMark } from '#lib/content/merge-marks.ts';
import { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { type Company, companySchema } from '#lib/policy/schema.ts';

/** The facts about the company on one day, as they are written in one language. */
export type CompanyFacts = Omit<Company, 'country' | 'court' | 'changes'> & {
  country: string;
  court: string;
};

/** Returns the company's facts on a day, in a language. Throws a ContentError when `content/company.json` is wrong. */
export function getCompany(locale: Locale, day = getToday()): CompanyFacts {
  return localizeCompany(readCompanyFacts(), locale, day);
}

/** The company's facts on a day, as they are written in one language. */
export function localizeCompany(
  { changes = [], ...first }: Company,
  locale: Locale,
  day: string,
): CompanyFacts {
  const due = changes.filter(({ from }) => from <= day).map(({ from: _, ...change }) => change);
  const company: Omit<Company, 'changes'> = Object.assign({}, first, ...due);
  return { ...company, country: company.country[locale], court: company.court[locale] };
}

/** The days from which some fact about the company is another, the first one first. */
export function listCompanyDays(): string[] {
  return (readCompanyFacts().changes ?? []).map(({ from }) => from);
}

/** Reads the company's facts in every language. Throws a ContentError when `content/company.json` is wrong. */
export function readCompanyFacts(): Company {
  const { path, text } = readCompany();
  const joined = findMergeMark(text);
  if (joined) throw new ContentError(path, joined.line, joined.problem, joined.remedy);
  const fail = (problem: string) =>
    new ContentError(path, 1, problem, 'compare the file with its last version');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw fail(`this is not valid JSON (${(error as Error).message})`);
  }
  const { data, error } = companySchema.safeParse(json);
  if (!data) throw fail(error.issues.map(({ path, message }) => `"${path.join('.')}" ${message}`).join('; '));
  return data;
}

/** The address of the registered office on one line. */
export function formatAddress({ street, postalCode, city, country }: CompanyFacts): string {
  return `${street}, ${postalCode} ${city}, ${country}`;
}

/** What the sections `company` and `contact` of the privacy policy must name, as it is written there. */
export function listFacts(company: CompanyFacts): string[] {
  const { name, companyNumber, taxNumber, court, registerEntry, email, web, phone, dataProtection } = company;
  const always = [name, formatAddress(company), companyNumber, taxNumber, court, registerEntry, email, web];
  return [...always, ...[phone, dataProtection].filter((fact) => fact !== undefined)];
}
