// Of which passages it is asked whether the languages speak of the same.
import { describe, expect, it } from 'vitest';
import { checkConcepts } from '#lib/checks/languages/passages/compare-concepts.ts';
import { ContentError } from '#lib/content-error.ts';
import { show } from './made-row.ts';
import { makeSaid } from './tell-contraries.ts';

type Texts = Parameters<typeof makeSaid>[0];
const right: Texts = {
  th: 'เราสัมภาษณ์เป็นภาษาอังกฤษ',
  en: 'We hold interviews in English.',
  cs: 'Pohovory vedeme v angličtině.',
};
const wrong: Texts = { ...right, cs: 'Pohovory vedeme v němčině.' };
const [path, english] = ['content/cs/terms/2027-01-15.md', 'content/en/terms/2027-01-15.md'];
const fault = (file: string, line: number) => new ContentError(file, line, 'wrong', 'mend it');
const find = (
  edition: ReturnType<typeof makeSaid>,
  { faults = [] as ContentError[], before = [] as typeof edition } = {},
) => show(checkConcepts(edition, ({ locale }) => before.find((each) => each.locale === locale), faults));
const tell = (place: string, others: string) =>
  `warning: ${place}: ${others} speak of "ภาษาอังกฤษ" here, and cs does not — say the same in every language; where it is said in other words, leave it`;
const inText = tell('cs:9:1', 'th:9 and en:9');
const inHead = tell('cs:3:14', 'th:3 and en:3');

it('is asked of the text, and of the front matter', () => {
  expect(find(makeSaid(right))).toEqual([]);
  expect(find(makeSaid(wrong))).toEqual([inText]);
  expect(find(makeSaid(wrong, true))).toEqual([inHead]);
});

it('is not asked where a fault stands, in any language', () => {
  expect(find(makeSaid(wrong), { faults: [fault(path, 9)] })).toEqual([]);
  expect(find(makeSaid(wrong), { faults: [fault(english, 9)] })).toEqual([]);
  expect(find(makeSaid(wrong), { faults: [fault(path, 10)] })).toEqual([inText]);
  expect(find(makeSaid(wrong), { faults: [fault('content/cs/terms/2027-02-15.md', 9)] })).toEqual([inText]);
});

it('is asked of the front matter where something to think about stands in another line of it', () => {
  const doubt = new ContentError(path, 2, 'odd', 'think about it', true);
  expect(find(makeSaid(wrong, true), { faults: [doubt] })).toEqual([inHead]);
  expect(find(makeSaid(wrong, true), { faults: [{ ...doubt, line: 3 }] as ContentError[] })).toEqual([]);
});

it('is not asked of the front matter where one stands anywhere in it', () => {
  for (const file of [path, english]) {
    expect(find(makeSaid(wrong, true), { faults: [fault(file, 2)] })).toEqual([]);
    expect(find(makeSaid(wrong, true), { faults: [fault(file, 12), fault(file, 6)] })).toEqual([]);
    expect(find(makeSaid(wrong, true), { faults: [fault(file, 7)] })).toEqual([inHead]);
  }
  expect(find(makeSaid(wrong, true), { faults: [fault('content/cs/terms/2027-02-15.md', 2)] })).toEqual([
    inHead,
  ]);
  // Of the text it is asked still.
  expect(find(makeSaid(wrong), { faults: [fault(path, 2)] })).toEqual([inText]);
});

it('is not asked of what every language has kept', () => {
  expect(find(makeSaid(wrong), { before: makeSaid(wrong) })).toEqual([]);
  expect(find(makeSaid(wrong), { before: makeSaid(right) })).toEqual([inText]);
  expect(find(makeSaid(wrong), { before: makeSaid({ ...wrong, cs: 'Nic.' }) })).toEqual([inText]);
});

describe('what is told', () => {
  it('names three words of what is missing', () => {
    const all: Texts = {
      th: 'นักบัญชี ตำรวจ ทนายความ ภาษาอังกฤษ',
      en: 'Accountants, police, lawyers, English.',
      cs: 'Účetní, policie, právník, angličtina.',
    };
    expect(find(makeSaid(all))).toEqual([]);
    expect(find(makeSaid({ ...all, cs: 'Nikdo.' }))[0]).toContain(
      'th:9 and en:9 speak of "นักบัญชี", "ตำรวจ", "ทนาย" here, and cs does not',
    );
  });

  it('is nothing of what one language says more often', () => {
    const denied: Texts = {
      th: 'เราไม่เผยแพร่ข้อมูล',
      en: 'We do not publish data.',
      cs: 'Údaje nezveřejňujeme.',
    };
    const told = (text: string) => find(makeSaid({ ...denied, en: text }));
    expect(told('We do not publish data.')).toEqual([]);
    expect(told('We publish data.')).toEqual([
      'warning: en:9:4: th:9 and cs:9 deny "เผยแพร่" here, and en does not — see that no "not" is lost or added; where it is said in other words, leave it',
    ]);
    expect(told('We publish data, publish it, and publish it.')).toEqual([]);
  });
});
