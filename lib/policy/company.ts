import { z } from 'zod';
import { getToday } from '#lib/content/days.ts';
import { readCompany } from '#lib/content/files.ts';
import { findMergeMark } from '#lib/content/merge-marks.ts';
import { ContentError } from '#lib/content-error.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { text } from '#lib/policy/schema.ts';

const perLocale = z.record(z.enum(locales), text);

/** The facts about the company, each with the rule for it; `court` and `country` are written per locale. */
const facts = {
  brand: text,
  name: text.describe('The company’s name as it is registered'),
  street: text,
  postalCode: text,
  city: text,
  country: perLocale,
  companyNumber: text,
  taxNumber: text,
  court: perLocale.describe('The court that keeps the register, as each language’s sentence has it'),
  registerEntry: text,
  email: z.email('is not an e-mail address'),
  web: z.hostname('is not a host name').describe('The company’s own website, without https://'),
  phone: text
    .regex(/^\+[\d ]+$/, 'is no telephone number that begins with +')
    .optional()
    .describe('As it is dialled from abroad: +420 123 456 789'),
  dataProtection: z
    .email('is not an e-mail address')
    .optional()
    .describe('Whom to write to about personal data'),
};

/** `content/company.json`: the facts, and from which day on which of them are others. */
export const companySchema = z.strictObject({
  ...facts,
  changes: z
    .array(z.strictObject({ from: z.iso.date('is no day'), ...z.object(facts).partial().shape }))
    .refine(
      (changes) => changes.every(({ from }, index) => from > (changes[index - 1]?.from ?? '')),
      'are not in the order of their days',
    )
    .optional()
    .describe('What is another fact from a day on, the first day first: each with nothing but what changes'),
});

export type Company = z.infer<typeof companySchema>;

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
  const { path, text: source } = readCompany();
  const joined = findMergeMark(source);
  if (joined) throw new ContentError(path, joined.line, joined.problem, joined.remedy);
  const fail = (problem: string) =>
    new ContentError(path, 1, problem, 'compare the file with its last version');
  let json: unknown;
  try {
    json = JSON.parse(source);
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

/** Whom to write to about personal data: whoever was named for it, else the company. */
export function getPrivacyContact({
  dataProtection,
  email,
}: Pick<Company, 'dataProtection' | 'email'>): string {
  return dataProtection ?? email;
}

/** What the sections `company` and `contact` of the privacy policy must name, as it is written there. */
export function listFacts(company: CompanyFacts): string[] {
  const { name, companyNumber, taxNumber, court, registerEntry, email, web, phone, dataProtection } = company;
  const always = [name, formatAddress(company), companyNumber, taxNumber, court, registerEntry, email, web];
  return [...always, ...[phone, dataProtection].filter((fact) => fact !== undefined)];
}
