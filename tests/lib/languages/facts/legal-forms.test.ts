import { describe, expect, it } from 'vitest';
import { checkFacts } from '#lib/languages/facts/check-facts.ts';
import { listCompanies } from '#lib/languages/facts/named/legal-forms.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';

const said = {
  th: 'บริการนี้เป็นของ Google Inc. และ Acme s.r.o.',
  en: 'The service is run by Google Inc. and Acme s.r.o.',
  cs: 'Službu poskytuje Google Inc. a Acme s.r.o.',
};
const find = (own: Partial<typeof said>) =>
  checkFacts(
    Object.entries({ ...said, ...own }).map(([locale, text]) =>
      makeCheckedEdition(
        { locale: locale as keyof typeof said, policy: 'terms', date: '2027-01-15' },
        `## A {#a}\n\n${text}`,
      ),
    ),
    new Set(),
  ).map(({ message }) => message.replaceAll(/content\/(\w+)\/terms\/2027-01-15\.md/g, '$1'));

describe('what a company is called by law', () => {
  it('is read behind its name, however it is spaced', () => {
    const read = (text: string) => listCompanies(text).map(({ name, form, text: own }) => [name, form, own]);
    expect(read('Acme, spol. s r.o., Beta a. s. and Gamma & Co GmbH')).toEqual([
      ['acme', 's.r.o.', 'Acme, spol. s r.o.'],
      ['beta', 'a.s.', 'Beta a. s.'],
      ['co', 'GmbH', 'Co GmbH'],
    ]);
    expect(read('Foo B.V., Bar N.V., Baz S.A., Oak A/S, Elm sp. z o.o.').map(([, form]) => form)).toEqual([
      'B.V.',
      'N.V.',
      'S.A.',
      'A/S',
      'sp. z o.o.',
    ]);
    expect(read('the agency was incorporated')).toEqual([]);
  });

  it('is of the same country in every language', () => {
    const branch = {
      th: 'บริการนี้เป็นของ Google Ireland Limited และ Acme Germany GmbH',
      en: 'The service is run by Google Ireland Limited and Acme Germany GmbH.',
      cs: 'Službu poskytuje společnost Google Ireland Limited a Acme Germany GmbH.',
    };
    expect(find(branch)).toEqual([]);
    expect(find({ ...branch, cs: branch.cs.replace('Ireland Limited', 'LLC') })).toMatchInlineSnapshot(`
      [
        "cs:9:29: en names \`Ireland Limited\` in \`a\` (en:9), cs names \`Google LLC\` — write the same in every language",
      ]
    `);
    expect(find({ ...branch, en: branch.en.replace('Germany', 'Austria') })).toMatchInlineSnapshot(`
      [
        "en:9:55: th names \`Germany GmbH\` in \`a\` (th:9), en names \`Austria GmbH\` — write the same in every language",
      ]
    `);
    expect(find({ ...branch, th: branch.th.replace('Ireland', 'UK') })).toMatchInlineSnapshot(`
      [
        "th:9:25: en names \`Ireland Limited\` in \`a\` (en:9), th names \`UK Limited\` — write the same in every language",
      ]
    `);
  });

  it('is the same in every language', () => {
    expect(find({})).toEqual([]);
    expect(find({ en: said.en.replace('Inc.', 'LLC') })).toMatchInlineSnapshot(`
      [
        "en:9:23: th names \`Google Inc.\` in \`a\` (th:9), en names \`Google LLC\` — write the same in every language",
      ]
    `);
    expect(find({ cs: said.cs.replace('s.r.o.', 'a.s.') })).toMatchInlineSnapshot(`
      [
        "cs:9:32: en names \`Acme s.r.o.\` in \`a\` (en:9), cs names \`Acme a.s.\` — write the same in every language",
      ]
    `);
    expect(find({ th: said.th.replace('Inc.', 'Ltd.') })).toMatchInlineSnapshot(`
      [
        "th:9:18: en names \`Google Inc.\` in \`a\` (en:9), th names \`Google Ltd.\` — write the same in every language",
      ]
    `);
  });
});
