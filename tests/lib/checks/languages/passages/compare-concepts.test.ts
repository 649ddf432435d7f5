// What one language speaks of, denies or adds, and the others do not; in the accepted texts, nothing.
import { describe, expect, it } from 'vitest';
import { readCheckedEdition } from '#lib/checks/edition.ts';
import { checkConcepts } from '#lib/checks/languages/passages/compare-concepts.ts';
import { listEditions } from '#lib/content/folder.ts';
import { concepts } from '#lib/languages/meaning/concepts/kinds.ts';
import { makeCheckedEdition } from '../../made-edition.ts';

type Said = Record<'th' | 'en' | 'cs', string>;
const locales = ['th', 'en', 'cs'] as const;

const make = (said: Said) =>
  locales.map((locale) =>
    makeCheckedEdition({ locale, policy: 'terms', date: '2027-01-15' }, `## A {#a}\n\n${said[locale]}`),
  );
const find = (said: Said) =>
  checkConcepts(make(said), () => undefined, []).map(({ message }) =>
    message.replace(/content\/(\w+)\/terms\/2027-01-15\.md/, '$1'),
  );

const right: Said = {
  th: 'เฉพาะนักบัญชีของเราเท่านั้นที่อ่านเอกสารสองฉบับนี้ เราไม่เผยแพร่ และสัมภาษณ์เป็นภาษาอังกฤษ',
  en: 'Only our accountant reads these two documents. We do not publish them, and hold interviews in English.',
  cs: 'Tyto dva dokumenty čte pouze naše účetní. Nezveřejňujeme je a pohovory vedeme v angličtině.',
};

describe('what one language says otherwise', () => {
  it('is nothing where all say the same', () => {
    expect(find(right)).toEqual([]);
  });

  it.each<[keyof Said, from: string, to: string, alone: string]>([
    ['en', 'our accountant reads', 'our accountant reads three copies of', 'three'],
    ['cs', 'Nezveřejňujeme je', 'Nezveřejňujeme je třem lidem', 'třem'],
    ['th', 'เราไม่เผยแพร่', 'เราสามคนไม่เผยแพร่', 'สาม'],
  ])('names a small number of %s that the others do not say', (locale, from, to, alone) => {
    expect(find({ ...right, [locale]: right[locale].replace(from, to) })).toEqual([
      expect.stringContaining(`${locale} alone speaks of "${alone}" here`),
    ]);
  });

  it.each<[keyof Said, from: string, to: string]>([
    ['en', 'our accountant reads', 'our accountant reads for three years'],
    ['cs', 'Nezveřejňujeme je', 'Nezveřejňujeme je 3 roky'],
    ['th', 'เราไม่เผยแพร่', 'เราไม่เผยแพร่สามปี'],
  ])('leaves periods of %s to the facts, as 36 months are three years', (locale, from, to) => {
    expect(find({ ...right, [locale]: right[locale].replace(from, to) })).toEqual([]);
  });

  it.each<[keyof Said, from: string, to: string, lost: string]>([
    ['en', 'accountant', 'lawyer', 'นักบัญชี'],
    ['cs', 'účetní', 'právnička', 'นักบัญชี'],
    ['th', 'นักบัญชี', 'ทนายความ', 'accountant'],
    ['en', 'English', 'German', 'ภาษาอังกฤษ'],
    ['cs', 'v angličtině', 'v němčině', 'ภาษาอังกฤษ'],
    ['th', 'ภาษาอังกฤษ', 'ภาษาเยอรมัน', 'English'],
    ['en', 'two', 'three', 'สอง'],
    ['cs', 'dva', 'tři', 'สอง'],
    ['th', 'สอง', 'สาม', 'two'],
    ['en', 'Only our', 'Our', 'เฉพาะ'],
    ['cs', 'pouze ', '', 'เฉพาะ'],
  ])('is told in %s: "%s" that became "%s"', (locale, from, to, lost) => {
    const [first, second] = locales.filter((each) => each !== locale);
    expect(find({ ...right, [locale]: right[locale].replace(from, to) })[0]).toMatch(
      new RegExp(
        `^${locale}:9:1: ${first}:9 and ${second}:9 speak of "${lost}"(?:, "[^"]+")* here, and ${locale} does not — say the same in every language; where it is said in other words, leave it$`,
      ),
    );
  });

  it('is told of what is denied in one language alone, and not denied in one alone', () => {
    expect(find({ ...right, en: right.en.replace('do not publish', 'publish') })).toMatchInlineSnapshot(`
      [
        "en:9:51: th:9 and cs:9 deny "เผยแพร่" here, and en does not — see that no "not" is lost or added; where it is said in other words, leave it",
      ]
    `);
    expect(find({ ...right, cs: right.cs.replace('Nezveř', 'Zveř') })).toMatchInlineSnapshot(`
      [
        "cs:9:43: th:9 and en:9 deny "เผยแพร่" here, and cs does not — see that no "not" is lost or added; where it is said in other words, leave it",
      ]
    `);
    expect(find({ ...right, th: right.th.replace('เราไม่เผย', 'เราเผย') })).toMatchInlineSnapshot(`
      [
        "th:9:55: en:9 and cs:9 deny "publish" here, and th does not — see that no "not" is lost or added; where it is said in other words, leave it",
      ]
    `);
    expect(find({ ...right, cs: right.cs.replace('čte', 'nečte') })).toMatchInlineSnapshot(`
      [
        "cs:9:20: cs denies "nečte" here, and th:9 and en:9 do not — see that no "not" is lost or added; where it is said in other words, leave it",
      ]
    `);
  });

  it('is told of what one language alone speaks of', () => {
    expect(
      find({ ...right, en: right.en.replace('accountant', 'accountant or police') }),
    ).toMatchInlineSnapshot(`
      [
        "en:9:24: en alone speaks of "police" here, and th:9 and cs:9 do not — say the same in every language; where it is said in other words, leave it",
      ]
    `);
    expect(find({ ...right, cs: right.cs.replace('účetní', 'účetní nebo policie') })).toMatchInlineSnapshot(`
      [
        "cs:9:47: cs alone speaks of "policie" here, and th:9 and en:9 do not — say the same in every language; where it is said in other words, leave it",
      ]
    `);
    expect(find({ ...right, th: right.th.replace('นักบัญชี', 'นักบัญชีหรือตำรวจ') })).toMatchInlineSnapshot(`
      [
        "th:9:18: th alone speaks of "ตำรวจ" here, and en:9 and cs:9 do not — say the same in every language; where it is said in other words, leave it",
      ]
    `);
  });

  it('is left alone where it may be denied otherwise', () => {
    const others = {
      th: 'ข้อมูลที่เราเก็บ เราใช้เพื่อสิ่งอื่นไม่ได้',
      cs: 'Údaje, které uchováváme, k ničemu jinému nepoužíváme.',
    };
    expect(find({ ...others, en: 'No data that we keep is used for anything else.' })).toEqual([]);
  });

  it('is nothing where a language says it by another unit, of a version, or in words of its own', () => {
    const year: Said = { th: 'เก็บ 12 เดือน', en: 'Kept for 12 months.', cs: 'Uchováváme je jeden rok.' };
    const version: Said = { th: 'โพรโทคอล TLS 1.3', en: 'The protocol TLS 1.3.', cs: 'Protokol TLS 1.3.' };
    const twice: Said = { th: 'ทดสอบปีละสองครั้ง', en: 'Tested twice a year.', cs: 'Zkouška dvakrát ročně.' };
    const late: Said = { th: 'อย่างช้าที่สุด 14 วัน', en: 'No later than 14 days.', cs: 'Nejpozději do 14 dnů.' };
    expect([year, version, twice, late].map(find)).toEqual([[], [], [], []]);
  });

  it('is hardly anything in the accepted editions, read as new ones', () => {
    const editions = listEditions().flatMap((name) => {
      const edition = readCheckedEdition(name, []);
      return edition ? [edition] : [];
    });
    expect(checkConcepts(editions, () => undefined, []).length).toBeLessThanOrEqual(editions.length / 3);
  });
});

it('has words for each concept in every language', () => {
  for (const concept of concepts)
    for (const words of concept)
      expect(
        words.split('|').every((word) => /\S/.test(word)),
        words,
      ).toBe(true);
});
