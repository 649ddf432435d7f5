import { checkCompany } from '#lib/checks/company/company-facts.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { getSealKey, type Seals } from '#lib/policy/seals.ts';
import { edit } from '../../../content-copy.ts';
import { makeCheckedEdition } from '../made-edition.ts';

const accounts = {
  en: 'improtech s.r.o., Vodičkova 710/31, 110 00 Praha 1, Czech Republic, 27367762, CZ27367762, Municipal Court in Prague, C 108825/MSPH',
  cs: 'improtech s.r.o., Vodičkova 710/31, 110 00 Praha 1, Česká republika, 27367762, CZ27367762, u Městského soudu v Praze, C 108825/MSPH',
};
/** An edition of the privacy policy that gives the account of the company; one thing in it is another. */
export const make = (locale: keyof typeof accounts, date: string, from = '', to = '') =>
  makeCheckedEdition(
    { locale, policy: 'privacy', date },
    `## Us {#company}\n\n${accounts[locale]}\n\n## Write {#contact}\n\ninfo@photorobot.com, www.photorobot.com\n\n## A {#a}\n\nText.`.replace(
      from,
      to,
    ),
  );

/** Seals of editions, in the languages in which they are given. */
export const seal = (...editions: CheckedEdition[]): Seals =>
  Object.fromEntries(
    [...Map.groupBy(editions, getSealKey)].map(([key, own]) => [
      key,
      {
        accepted: '2026-01-01',
        sections: Object.fromEntries(
          own.map(({ locale, sections }) => [
            locale,
            Object.fromEntries(sections.map(({ id, hash }) => [id, hash])),
          ]),
        ),
      },
    ]),
  );

/** What is told of editions. */
export const find = (editions: CheckedEdition[], seals: Seals = {}) =>
  checkCompany(editions, seals, '2026-12-01').map(({ message }) => message);

/** What is told of an account that lacks a fact. */
export const say = (fact: string) => `the sections company and contact do not name "${fact}"`;

/** Lets the file have a fact that is another from a day on. */
export const change = (text: string) =>
  edit('content/company.json', /\n\}\s*$/, `,\n  "changes": [\n    ${text}\n  ]\n}\n`);
