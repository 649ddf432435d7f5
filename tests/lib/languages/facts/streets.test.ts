import { describe, expect, it } from 'vitest';
import { checkFacts } from '#lib/languages/facts/check-facts.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';

const said = {
  th: 'สำนักงานอยู่ที่ Pplk. Sochora 27, 170 00 Praha 7',
  en: 'The Office is at Pplk. Sochora 27, 170 00 Prague 7.',
  cs: 'Sídlo Úřadu: Pplk. Sochora 27, 170 00 Praha 7.',
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

describe('the street of an address', () => {
  it('is the same in every language, letter by letter', () => {
    expect(find({})).toEqual([]);
    expect(find({ cs: said.cs.replace('Sochora', 'Sochory') })).toMatchInlineSnapshot(`
      [
        "cs:9:14: en names \`Pplk. Sochora\` in \`a\` (en:9), cs names \`Pplk. Sochory\` — write the same in every language",
      ]
    `);
    expect(find({ en: said.en.replace('Sochora', 'Sochor') })).toMatchInlineSnapshot(`
      [
        "en:9:18: th names \`Pplk. Sochora\` in \`a\` (th:9), en names \`Pplk. Sochor\` — write the same in every language",
      ]
    `);
    expect(find({ th: said.th.replace('Pplk.', 'Plk.') })).toMatchInlineSnapshot(`
      [
        "th:9:17: en names \`Pplk. Sochora\` in \`a\` (en:9), th names \`Plk. Sochora\` — write the same in every language",
      ]
    `);
  });

  it('may stand behind any word, and be written in another script', () => {
    expect(find({ cs: 'Úřad Pplk. Sochora 27, 170 00 Praha 7.' })).toEqual([]);
    expect(find({ cs: 'Sídlí na adrese Pplk. Sochora 27, 170 00 Praha 7.' })).toEqual([]);
    expect(find({ th: 'สำนักงานอยู่ที่ พโลโคฟนิก โซโฮรา 27, 170 00 ปราก 7' })).toEqual([]);
  });
});
