// What is wrong in one language hides nothing that is wrong between them, but at its own place.
import { expect, it } from 'vitest';
import { checkOtherwise } from '#lib/checks/languages/passages/contraries.ts';
import { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { makeSaid } from './tell-contraries.ts';

const en = 'We keep it in English, in the office of our insurer, and must hand it over.';
const cs = 'Uchováváme ji v angličtině v kanceláři naší pojišťovny a musíme ji předat.';
const th = 'เราเก็บเป็นภาษาอังกฤษไว้ในสำนักงานของบริษัทประกันภัยของเรา และต้องส่งมอบ';
const fault = (locale: Locale, column: number) => {
  const found = new ContentError(
    `content/${locale}/terms/2027-01-15.md`,
    { line: 9, column },
    'wrong',
    'mend it',
  );
  return [found];
};
const find = (said: Parameters<typeof makeSaid>[0], faults: ContentError[], between: ContentError[] = []) =>
  checkOtherwise(makeSaid(said), () => undefined, faults, between).map(({ problem }) => problem);

const may = { en, cs: cs.replace('musíme', 'můžeme'), th };
const employer = { en, cs, th: th.replace('บริษัทประกันภัย', 'นายจ้าง') };

it('tells a contrary beside a word that another language has wrong', () => {
  expect(find({ en, cs, th }, [])).toEqual([]);
  const told = [expect.stringContaining('says "můžeme"')];
  expect(find(may, [])).toEqual(told);
  for (const locale of ['en', 'th'] as const) expect(find(may, fault(locale, 2))).toEqual(told);
  expect(find(may, fault('cs', 55))).toEqual([]);
});

it('tells of what one language does not speak, but where a word of its passage is wrong', () => {
  expect(find(employer, fault('en', 2))).toEqual(find(employer, []));
  expect(find(employer, [])).toHaveLength(1);
  expect(find(employer, fault('th', 2))).toEqual([]);
  // What is wrong in every language is no word that is missed.
  const shared = (['en', 'cs', 'th'] as const).flatMap((locale) => fault(locale, 2));
  expect(find(employer, shared)).toHaveLength(1);
});

it('tells nothing where something is wrong between the languages', () => {
  for (const said of [may, employer]) expect(find(said, [], fault('en', 2))).toEqual([]);
});

it('tells a contrary and what one language does not speak of where another passage is measured', () => {
  const measured = (locale: Locale) =>
    checkOtherwise(makeSaid(may), () => undefined, [], [], fault(locale, 1)).map(({ problem }) => problem);
  for (const locale of ['th', 'en', 'cs'] as const)
    expect(measured(locale)).toEqual([expect.stringContaining('says "můžeme" here')]);
  const missed = (locale: Locale) =>
    checkOtherwise(makeSaid(employer), () => undefined, [], [], fault(locale, 1));
  expect([missed('en'), missed('cs'), missed('th')].map(({ length }) => length)).toEqual([1, 1, 0]);
});

it('tells two contraries of one passage that stand apart', () => {
  const said = {
    en: 'Before the interview we keep it in the office of our insurer in Prague and in its archive there, and must hand it over.',
    cs: 'Po pohovoru ji uchováváme v kanceláři naší pojišťovny v Praze a v jejím tamním archivu, a můžeme ji předat.',
    th: 'ก่อนการสัมภาษณ์เราเก็บไว้ในสำนักงานของบริษัทประกันภัยของเราในกรุงปรากและในคลังของบริษัทที่นั่น และต้องส่งมอบ',
  };
  const told = [expect.stringContaining('says "Po"'), expect.stringContaining('says "můžeme"')];
  expect(find(said, []).toSorted()).toEqual(told);
});
