import { z } from 'zod';
import { type Form, makeForm } from '#lib/checks/terms/match-terms.ts';
import { readTermsFile } from '#lib/content/files.ts';
import { readKeyedFile, type Wrong } from '#lib/content/keyed-file.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';

const form = z
  .string('must be text')
  .refine((text) => /\p{L}{2}/u.test(text), 'must hold a word of two letters or more')
  .refine((text) => /^[\p{L}\p{M}\p{N} ’*.-]*$/u.test(text), 'must be plain words, with * for any ending');
const forms = z.array(form, 'must be a list, in square brackets');

const wording = z.strictObject(
  {
    write: form.describe('The word by itself, as it is shown to those who used another'),
    forms: forms
      .optional()
      .describe(
        'How it stands in a sentence, * for any ending; without a list, as it is written; an empty list is compared with none',
      ),
    not: forms.optional().describe('Other words for the same, which a draft is warned of'),
  },
  'must say what to write, as write: …',
);

type PerLocale = Record<Locale, z.ZodOptional<typeof wording>>;

const term = z.strictObject(
  {
    law: z.string().min(1).optional().describe('Where the law defines it'),
    ...(Object.fromEntries(locales.map((locale) => [locale, wording.optional()])) as PerLocale),
  },
  'must say the word of each language',
);

/** `content/terms.yml`: by which words each language calls what the law knows. */
export const termsSchema = z.record(z.string(), term, 'must be a list of terms');

/** A term in one language: the word to write, its forms, and what is another word for it. */
export interface Wording {
  write: string;
  forms: Form[];
  not: Form[];
}

/** A term with its words, and where it stands in the glossary. */
export interface Term {
  name: string;
  line: number;
  words: Partial<Record<Locale, Wording>>;
}

/** The glossary as it is written. */
export interface Terms {
  path: string;
  terms: Term[];
}

/** Reads `content/terms.yml`, where there is one. Throws a ContentError on the first thing that is wrong in it. */
export function readTerms(): Terms | undefined {
  const file = readTermsFile();
  if (!file) return undefined;
  const { data, errors, locate } = readKeyedFile(file, termsSchema, explain);
  if (!data) throw errors[0];
  const terms = Object.entries(data).map(([name, { law: _, ...perLocale }]) => ({
    name,
    line: locate([name]).line,
    words: Object.fromEntries(
      Object.entries(perLocale).flatMap(([locale, own]) => (own ? [[locale, makeWording(own)]] : [])),
    ),
  }));
  return { path: file.path, terms };
}

function explain({ keys, kind, message }: Wrong): [problem: string, remedy: string] {
  const name = keys.map(String).join(' → ');
  if (kind === 'unknown')
    return [`"${name}" is no key of a term`, 'delete it, or write it as its neighbours are written'];
  return [
    `"${name}" ${kind === 'missing' ? 'is missing' : message}`,
    'write it as its neighbours are written',
  ];
}

function makeWording({ write, forms = [write], not = [] }: z.infer<typeof wording>): Wording {
  return { write, forms: forms.map(makeForm), not: not.map(makeForm) };
}
