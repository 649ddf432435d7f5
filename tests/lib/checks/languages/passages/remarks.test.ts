import { expect, it } from 'vitest';
import type { Said } from './contrary-pairs.ts';
import { makeSaid, tellContraries } from './tell-contraries.ts';

const find = (said: Said, before?: Said) => tellContraries(makeSaid(said), before && makeSaid(before));

const plain: Said = { th: 'เราตอบคุณ', en: 'We answer you.', cs: 'Odpovíme vám.' };

it('tells of a remark in brackets that one language alone has got since the edition before', () => {
  const notes: Said = {
    th: 'เราตอบคุณ (ใหม่มาก)',
    en: 'We answer you (brand new).',
    cs: 'Odpovíme vám (novinka).',
  };
  expect(find({ ...plain, th: notes.th }, plain)).toEqual([
    'th: th says in brackets "(ใหม่มาก)", and en:9 and cs:9 say nothing of it',
  ]);
  for (const locale of ['en', 'cs'] as const)
    expect(find({ ...plain, [locale]: notes[locale] }, plain)).toEqual([
      expect.stringContaining(`${locale} says in brackets "(`),
    ]);
  // As every language has it, as it was before, or of a text that is new: an explanation.
  expect(find(notes, plain)).toEqual([]);
  expect(find({ ...notes, en: 'We answer you.' }, { ...notes, en: 'We answer you all.' })).toEqual([]);
  expect(find({ ...plain, th: notes.th })).toEqual([]);
});

it('asks nothing of abbreviations, addresses and articles in brackets', () => {
  for (const said of ['(ÚOOÚ)', '(Article 6)', '(photorobot.com)', '(a@photorobot.com)'])
    expect(find({ ...plain, cs: `Odpovíme vám ${said}.` }, plain)).toEqual([]);
});

it('tells of an abbreviation that one language alone does not name, or not as often', () => {
  const said: Said = { th: 'ตาม GDPR และ PDPA', en: 'By the GDPR and the PDPA.', cs: 'Podle GDPR a PDPA.' };
  expect([find(said), find({ ...said, en: 'By the GDPR.' })]).toEqual([
    [],
    ['en: th:9 and cs:9 name "PDPA" here, and en does not'],
  ]);
  const often: Said = { th: 'ตาม GDPR และ GDPR', en: 'By the GDPR and the GDPR.', cs: 'Podle GDPR a GDPR.' };
  expect(find({ ...often, th: 'ตาม GDPR และพระราชบัญญัติ' })).toEqual([
    'th: en:9 and cs:9 name "GDPR" more often here, and th does not',
  ]);
  // Each language writes currencies in its own way, and where two differ, the third is free.
  expect(find({ th: '1,500 CZK', en: 'CZK 1,500', cs: '1 500 Kč' })).toEqual([]);
  expect(find({ ...said, en: 'By the GDPR.', cs: 'Podle GDPR.' })).toEqual([]);
});

it('tells of a country that stands in English where it is all that is said', () => {
  expect(find({ th: 'Czechia', en: 'Germany', cs: 'Germany' })).toEqual([
    'th: "Czechia" is the English name of a country',
    'cs: "Germany" is the English name of a country',
  ]);
  expect(find({ th: 'เยอรมนี', en: 'Germany', cs: 'Německo' })).toEqual([]);
  expect(find({ th: 'เม็กซิโก', en: 'Portugal', cs: 'Google Ireland' })).toEqual([]);
});
