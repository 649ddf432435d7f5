// What one language alone turned since the edition before, or put in the place of something else.
import { describe, expect, it } from 'vitest';
import { checkChangedAlone } from '#lib/checks/languages/changed-alone.ts';
import { ContentError } from '#lib/content-error.ts';
import { make } from './made-draft.ts';
import { show } from './passages/made-row.ts';

const before = {
  th: ['เราเก็บใบสมัครไว้หกเดือน', 'เราลบทุกอย่างหลังจากนั้น', 'เขียนถึงเราได้', '2026'],
  en: ['We keep it for six months.', 'Then we delete it.', 'Write to us.', '2026'],
  cs: ['Máme ji šest měsíců.', 'Poté ji mažeme.', 'Napište nám.', '2026'],
};
type Texts = typeof before;
const locales = ['th', 'en', 'cs'] as const;
const write = (date: string, texts: Partial<Texts>, second = 'B.') =>
  locales.flatMap((locale) => {
    const own = texts[locale];
    return own ? make(locale, date, [own.join('\n\n'), second]) : [];
  });
/** Something else changed in every language: the year. */
const now: Texts = {
  th: [...before.th.slice(0, 3), '2027'],
  en: [...before.en.slice(0, 3), '2027'],
  cs: [...before.cs.slice(0, 3), '2027'],
};
const find = (
  own: Partial<Texts>,
  { old = before as Partial<Texts>, faults = [] as ContentError[] } = {},
) => {
  const editions = write('2027-01-01', old);
  return show(
    checkChangedAlone(
      write('2027-07-01', { ...now, ...own }),
      ({ locale }) => editions.find((each) => each.locale === locale),
      faults,
    ),
  );
};
/** A language whose paragraphs are others, by their places. */
const change = (locale: keyof Texts, ...changes: [place: number, text: string][]) => {
  const texts = now[locale].map((text, place) => changes.find(([own]) => own === place)?.[1] ?? text);
  return { [locale]: texts };
};
const turned = (place: string, locale: string, what: string, others: string) =>
  `warning: ${locale}:${place}: ${locale} alone ${what} in this passage since the edition before; ${others} are as they were — undo it, or write the change in every language; where only the words are others, leave it`;
const moved = (line: number, locale: string, from: number, others: string) =>
  `warning: ${locale}:${line}:1: ${locale} alone says here what stood in line ${from} of the edition before; ${others} are as they were — put it back, or give every language the same order`;

describe('a passage that one language alone turned', () => {
  it.each([
    ['en', 1, 'Then we do not delete it.', '12:12', 'gained "not"', 'th:12 and cs:12'],
    ['cs', 1, 'Poté ji nemažeme.', '12:9', 'gained "nemažeme"', 'th:12 and en:12'],
    ['th', 1, 'เราไม่ลบทุกอย่างหลังจากนั้น', '12:4', 'gained "ไม่"', 'en:12 and cs:12'],
    ['en', 2, 'Write to our partners and banks.', '14:14', 'gained "partners", "banks"', 'th:14 and cs:14'],
  ] as const)('is named with its words: in %s', (locale, place, text, at, what, others) => {
    expect(find({})).toEqual([]);
    expect(find(change(locale, [place, text]))).toEqual([turned(at, locale, what, others)]);
  });

  it('is named with what it lost too', () => {
    const old = { ...before, ...change('cs', [1, 'Poté ji nemažeme bankám.'], [3, '2026']) };
    expect(find(change('cs', [1, 'Poté ji mažeme úřadům.']), { old })).toEqual([
      turned('12:16', 'cs', 'lost "nemažeme", "bankám" and gained "úřadům"', 'th:12 and en:12'),
    ]);
  });
});

describe('a passage that one language alone put elsewhere', () => {
  it('is named with where it stood, the first of two that were exchanged', () => {
    const [, second = '', third = ''] = now.cs;
    expect(find(change('cs', [1, third], [2, second]))).toEqual([moved(12, 'cs', 14, 'th:12 and en:12')]);
    expect(find(change('cs', [1, third]))).toEqual([moved(12, 'cs', 14, 'th:12 and en:12')]);
    expect(find(change('cs', [2, second]))).toEqual([moved(14, 'cs', 12, 'th:14 and en:14')]);
  });
});

describe('a heading', () => {
  const [old, own] = ['2026', '2027'].map((year) => {
    const texts = ['### 1. Aaa', '### 2. Bbb', '5 ccc', '6 ddd', year];
    return { th: texts, en: texts, cs: texts };
  }) as [Texts, Texts];
  const spoil = (...texts: string[]) =>
    find({ ...own, cs: [...texts, ...own.cs.slice(texts.length)] }, { old });

  it('stood elsewhere whatever its number is now', () => {
    expect(spoil('### 1. Bbb', '### 2. Aaa')).toEqual([
      'warning: cs:10:5: cs alone says here what stood in line 12 of the edition before; th:10 and en:10 are as they were — put it back, or give every language the same order',
    ]);
    expect(spoil('### 2. Aaa')).toEqual([]);
  });

  it('is no text of its words, and of that each number counts', () => {
    expect(spoil(...old.cs.slice(0, 2), 'B')).toEqual([]);
    expect(spoil(...old.cs.slice(0, 2), '5 ddd', '6 ccc')).toEqual([]);
  });
});

describe('what is left alone', () => {
  const own = change('en', [1, 'Then we do not delete it.']);

  it('is what is only worded otherwise', () => {
    expect(find(change('en', [1, 'Afterwards we delete it.']))).toEqual([]);
  });

  it('is what another language changed too', () => {
    expect(find({ ...own, ...change('cs', [1, 'Poté ji vymažeme.']) })).toEqual([]);
    expect(find({ ...own, ...change('cs', [2, 'Pište nám.']) })).toHaveLength(1);
  });

  it('is the only change of its section, as the others lag behind', () => {
    const alone = { ...before, en: [...(own.en ?? []).slice(0, 3), '2026'] };
    expect(find(alone)).toEqual([]);
    expect(find({ ...alone, cs: now.cs })).toHaveLength(1);
  });

  it('is an edition of which there is none before, in that language or another', () => {
    expect(find(own, { old: { th: before.th, en: before.en } })).toEqual([]);
    expect(find(own, { old: { th: before.th, cs: before.cs } })).toEqual([]);
    expect(find(own, { old: {} })).toEqual([]);
  });

  it('is what has a fault in any language, that is told', () => {
    const fault = (locale: string, line: number) => ({
      faults: [new ContentError(`content/${locale}/terms/2027-07-01.md`, line, 'wrong', 'mend it')],
    });
    expect(find(own, fault('en', 12))).toEqual([]);
    expect(find(own, fault('cs', 12))).toEqual([]);
    expect(find(own, fault('en', 10))).toHaveLength(1);
    // And what stood in its place, where two were exchanged.
    const [, second = '', third = ''] = now.cs;
    const exchanged = change('cs', [1, third], [2, second]);
    expect(find(exchanged, fault('th', 12))).toEqual([]);
  });
});
