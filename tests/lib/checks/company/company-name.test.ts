// What a draft calls the company by law, and what in it is nearly the company's.
import { describe, expect, it } from 'vitest';
import { checkCompanyName, checkNearlyCompany, findOtherName } from '#lib/checks/company/company-name.ts';
import type { ContentError } from '#lib/content-error.ts';
import { edit, useCopyOfContent } from '../../../content-copy.ts';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../made-edition.ts';
import { change } from './made-account.ts';

const make = (text: string, date = '2026-12-15', locale: FrozenLocale = 'en') =>
  makeCheckedEdition({ locale, policy: 'terms', date }, `## A {#a}\n\n${text}`);
const show = (errors: ContentError[]) =>
  errors.map(({ message, isWarning }) => `${isWarning ? 'warning: ' : ''}${message}`);

describe('a company with what it is called by law', () => {
  useCopyOfContent([]);

  it('is the company as it is registered, in every draft', () => {
    const text = 'Improtech a.s. and\nimprotech GmbH are improtech s.r.o., not Google LLC.';
    const tell = (date: string, place: string, found: string) =>
      `content/en/terms/${date}.md:${place}: "${found}" is not what the company is called by law — write "improtech s.r.o.", as in content/company.json`;
    expect(show(checkCompanyName([make(text), make('By improtech a.s.', '2026-12-20')]))).toEqual([
      tell('2026-12-15', '9:1', 'Improtech a.s.'),
      tell('2026-12-15', '10:1', 'improtech GmbH'),
      tell('2026-12-20', '9:4', 'improtech a.s.'),
    ]);
    expect(checkCompanyName([])).toEqual([]);
  });

  it('is called by law as on the day of the edition', () => {
    change('{ "from": "2026-12-20", "name": "improtech a.s." }');
    const [s, a] = ['By improtech s.r.o.', 'By improtech a.s.'];
    expect(checkCompanyName([make(s), make(a, '2026-12-20')])).toEqual([]);
    expect(checkCompanyName([make(a), make(s, '2026-12-20')])).toHaveLength(2);
  });

  it('is compared with nothing where the file is wrong, or its name has no form', () => {
    expect(findOtherName(make('By improtech a.s.'), { name: 'improtech' })).toEqual([]);
    edit('content/company.json', '"brand"', '"brnd"');
    expect(checkCompanyName([make('By improtech a.s.')])).toEqual([]);
    expect(checkNearlyCompany([make('It is 27367726.')])).toEqual([]);
  });
});

describe('what is nearly the company’s', () => {
  const said = '"27367726" is nearly what content/company.json has of the company';
  const [text, right] = ['It is 27367726.', 'It is 27367762.'];
  const both = 'correct content/company.json, if all languages are right; else ';
  const tell = (locale: string, date: string, doubt = '') =>
    `warning: content/${locale}/terms/${date}.md:9:7: ${said} — ${doubt}write "27367762"`;

  it('is told in the draft, and of the file where all languages say so', () => {
    expect(show(checkNearlyCompany([make(text), make(right, undefined, 'cs')]))).toEqual([
      tell('en', '2026-12-15'),
    ]);
    expect(show(checkNearlyCompany([make(text), make(text, undefined, 'cs')]))).toEqual([
      tell('en', '2026-12-15', both),
      tell('cs', '2026-12-15', both),
    ]);
  });

  it('is told of each edition by itself', () => {
    const [one, other] = ['2026-12-15', '2026-12-20'] as const;
    const drafts = [make(text, one), make(text, other), make(text, one, 'cs'), make(right, other, 'cs')];
    expect(show(checkNearlyCompany(drafts))).toEqual([
      tell('en', one, both),
      tell('cs', one, both),
      tell('en', other),
    ]);
  });
});
