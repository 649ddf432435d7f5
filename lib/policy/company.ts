import { z } from 'zod';
import { findDayFault, findMeantDay, getToday } from '#lib/content/days.ts';
import { readCompany } from '#lib/content/files.ts';
import { type KeyedFile, readKeyedFile } from '#lib/content/keyed-file.ts';
import { rememberByText } from '#lib/content/remember.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import {
  hasItsDigits,
  isCompanyNumber,
  isTaxNumber,
  wrongNumber,
} from '#lib/policy/bounds/company-numbers.ts';
import { hasRealEnd, wrongEnd } from '#lib/policy/bounds/host-ends.ts';
import { text } from '#lib/policy/schema.ts';

const perLocale = z.record(z.enum(locales), text);
const mailbox = z.email('is not an e-mail address').refine(hasRealEnd, wrongEnd);

/** The facts about the company, each with the rule for it; `court` and `country` are written per locale. */
const facts = {
  brand: text,
  name: text.describe('The company’s name as it is registered'),
  street: text,
  postalCode: text,
  city: text,
  country: perLocale,
  companyNumber: text.refine(isCompanyNumber, wrongNumber),
  taxNumber: text.refine(isTaxNumber, wrongNumber),
  court: perLocale.describe('The court that keeps the register, as each language’s sentence has it'),
  registerEntry: text,
  email: mailbox,
  web: z
    .hostname('is not a host name')
    .refine(hasRealEnd, wrongEnd)
    .describe('The company’s own website, without https://'),
  phone: text
    .regex(/^\+[\d ]+$/, 'is no telephone number that begins with +')
    .refine(hasItsDigits, 'has a digit too few or too many')
    .optional()
    .describe('As it is dialled from abroad: +420 123 456 789'),
  dataProtection: mailbox.optional().describe('Whom to write to about personal data'),
};

const from = z.iso
  .date('is no day')
  .refine((day) => findDayFault(day)?.day === undefined, 'counts years from the Buddha');

/** How facts are written that have a form of their own. */
const samples: Record<string, string> = {
  from: '2027-01-15',
  companyNumber: '27367762',
  taxNumber: 'CZ27367762',
  phone: '+420 123 456 789',
  email: 'info@photorobot.com',
  dataProtection: 'privacy@photorobot.com',
  web: 'www.photorobot.com',
};

const sampleChanges =
  'write the earlier day first: "changes": [{ "from": "2027-01-15", "street": "…" }, { "from": "2027-02-15", "phone": "…" }]';

/** `content/company.json`: the facts, and from which day on which of them are others. */
export const companySchema = z.strictObject({
  ...facts,
  changes: z
    .array(z.strictObject({ from, ...z.object(facts).partial().shape }))
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
  const { data, errors } = readCompanyFile();
  if (!data) throw errors[0];
  return data;
}

/** Reads `content/company.json`, with all that is wrong in it. Throws a ContentError when it is missing or not UTF-8. */
export function readCompanyFile(): KeyedFile<Company> {
  // Every page asks for it, some more than once.
  return readFacts(readCompany());
}

const readFacts = rememberByText((file) =>
  readKeyedFile(file, companySchema, ({ keys, kind, message, value }) => {
    const own = keys.filter((key) => typeof key === 'string');
    const [name, last] = [own.join('.'), String(own.at(-1))];
    if (kind === 'unknown') {
      const known = own.length > 1 && own[0] !== 'changes' ? locales : Object.keys(companySchema.shape);
      return [`"${name}" is no fact about the company`, `write one of ${known.join(', ')}, or delete it`];
    }
    if (kind === 'missing') return [`"${name}" is missing`, `add "${last}": "…"`];
    const sample = last === 'from' ? findMeantDay(String(value)) : undefined;
    const remedy = `write "${last}": "${sample ?? samples[last] ?? '…'}"`;
    return [`"${name}" ${message}`, name === 'changes' ? sampleChanges : remedy];
  }),
);

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
