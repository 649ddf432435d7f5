import { z } from 'zod';
import { locales } from '#lib/i18n/routing.ts';

const text = z.string('must be text').trim().min(1, 'is empty');

/** The front matter of an edition: these keys, all of them, and no others. */
export const frontMatterSchema = z.strictObject({
  /** The policy's name in this language, shown as the page's heading: `Privacy policy`. */
  title: text,
  /** One plain sentence for the list of policies, search engines and link previews. */
  description: text,
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

const perLocale = z.record(z.enum(locales), text);

/** The facts about the company in `content/company.json`; `court` and `country` are written per locale. */
export const companySchema = z.strictObject({
  brand: text,
  name: text,
  street: text,
  postalCode: text,
  city: text,
  country: perLocale,
  companyNumber: text,
  taxNumber: text,
  court: perLocale,
  registerEntry: text,
  email: z.email('is not an e-mail address'),
  web: z.hostname('is not a host name'),
});

export type Company = z.infer<typeof companySchema>;
