// Sentence by sentence, in the two languages whose sentences end with a mark.
import { expect, it } from 'vitest';
import { checkContraries } from '#lib/checks/languages/passages/contraries.ts';
import { makeCheckedEdition } from '../../made-edition.ts';

type Said = Record<'th' | 'en' | 'cs', string>;
const locales = ['th', 'en', 'cs'] as const;

const make = (said: Said, date: string) =>
  locales.map((locale) =>
    makeCheckedEdition({ locale, policy: 'terms', date }, `## A {#a}\n\n${said[locale]}`),
  );
const find = (said: Said, before?: Said) => {
  const old = before ? make(before, '2026-12-01') : [];
  const found = checkContraries(
    make(said, '2027-01-15'),
    (own) => old.find(({ locale }) => locale === own.locale),
    [],
  );
  return found.map(({ message }) => message.replace(/content\/(\w+)\/terms\/2027-01-15\.md/, '$1'));
};

const th = 'เราไม่ขายข้อมูลตาม GDPR เราอาจส่งให้เฉพาะผู้ที่เราต้องส่งให้';
const right: Said = {
  th,
  en: 'We must answer soon (Article 12(3) GDPR). We may send data only to banks. We do not sell it.',
  cs: 'Musíme odpovědět brzy (čl. 12 odst. 3 GDPR). Údaje můžeme předat pouze bankám. Neprodáváme je.',
};

it('is told of what one sentence denies and the other does not', () => {
  expect(find(right)).toEqual([]);
  expect(find({ ...right, en: right.en.replace('do not', 'do') })).toMatchInlineSnapshot(`
    [
      "en:9:75: cs:9 denies something in this sentence ("Neprodáváme"), and en does not — see that no "not" is lost; where it is said in other words, leave it",
    ]
  `);
  expect(find({ ...right, cs: right.cs.replace('Neprodáváme', 'Prodáváme') })).toMatchInlineSnapshot(`
    [
      "cs:9:80: en:9 denies something in this sentence ("not"), and cs does not — see that no "not" is lost; where it is said in other words, leave it",
    ]
  `);
});

it('is told of what one sentence limits and the other does not', () => {
  expect(find({ ...right, en: right.en.replace(' only', '') })).toMatchInlineSnapshot(`
    [
      "en:9:43: cs:9 limits something in this sentence ("pouze"), and en does not — see that no "only" is lost; where it is said in other words, leave it",
    ]
  `);
  expect(find({ ...right, cs: right.cs.replace(' pouze', '') })).toMatchInlineSnapshot(`
    [
      "cs:9:46: en:9 limits something in this sentence ("only"), and cs does not — see that no "only" is lost; where it is said in other words, leave it",
    ]
  `);
});

it('is told of a contrary in the language that changed, else in the second', () => {
  const english = { ...right, en: right.en.replace('must answer', 'may answer') };
  const czech = { ...right, cs: right.cs.replace('Musíme', 'Můžeme') };
  expect(find(english, right)).toMatchInlineSnapshot(`
    [
      "en:9:4: en says "may" in this sentence, and cs:9 says "Musíme" instead — say the same in every language; where it is said in other words, leave it",
    ]
  `);
  expect(find(czech, right)).toMatchInlineSnapshot(`
    [
      "cs:9:1: cs says "Můžeme" in this sentence, and en:9 says "must" instead — say the same in every language; where it is said in other words, leave it",
    ]
  `);
  expect(find(english)).toEqual([expect.stringMatching(/^cs:9:1: cs says "Musíme" .+ en:9 says "may"/)]);
});

it.each([
  ['Without delay, no later than in a month.', 'Neprodleně, nejpozději do měsíce.'],
  ['An independent authority; the processing is unlawful.', 'Nezávislý úřad; zpracování je protiprávní.'],
  ['Unless the law says otherwise, we delete it.', 'Nestanoví-li zákon jinak, vymažeme je.'],
  ['Not only we, others as well.', 'Nejen my, ale i jiní.'],
  ['You are free to refuse.', 'Souhlas udělit nemusíte.'],
  ['We keep it, but no longer than necessary.', 'Uchováváme je jen po nezbytnou dobu.'],
  ['We continuously let you choose.', 'Neustále vás necháváme vybírat.'],
  ['You may need to ask us again.', 'Možná se nás budete muset zeptat znovu.'],
  ['No less than three days.', 'Nejméně tři dny.'],
  ['The only controller is our company.', 'Jediným správcem je naše společnost.'],
  ['We do it. We do not sell it.', 'Děláme to a neprodáváme je.'],
])('leaves alone what is said in other words: %s', (en, cs) => {
  expect(find({ th: 'ข้อความ', en, cs })).toEqual([]);
});

it('is told of a contrary in the language that stands alone', () => {
  const all: Said = {
    th: 'เราเก็บข้อมูลไว้ 30 วันหลังการสัมภาษณ์ และแจ้งล่วงหน้า',
    en: 'We keep the data for 30 days after the interview. We do not charge you.',
    cs: 'Údaje uchováváme 30 dnů po uplynutí lhůty. Nic neúčtujeme.',
  };
  const only = { ...all, th: all.th.replace(' และแจ้งล่วงหน้า', ' และไม่คิดค่าใช้จ่าย') };
  expect(find(only)).toEqual([]);
  const alone = { ...only, cs: only.cs.replace('po uplynutí lhůty', 'před uplynutím lhůty') };
  expect(find(alone).map((each) => each.slice(0, 3))).toEqual(['cs:']);
  const first = { ...only, en: only.en.replace('after', 'before') };
  expect(find(first).map((each) => each.slice(0, 3))).toEqual(['en:']);
});

it('takes what is charged for nothing for free of charge', () => {
  const free: Said = {
    th: 'เราไม่คิดค่าใช้จ่าย',
    en: 'We answer and charge nothing.',
    cs: 'Odpovíme a nic neúčtujeme.',
  };
  expect(find(free)).toEqual([]);
  expect(find({ ...free, cs: 'Odpovíme a účtujeme poplatek.' })[0]).toMatch(/^cs:.* says "poplatek"/);
});
