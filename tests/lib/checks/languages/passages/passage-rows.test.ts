// What stands in the same place in every language, and where it stood in the edition before.
import { describe, expect, it } from 'vitest';
import { nameOthers, readRows } from '#lib/checks/languages/passages/passage-rows.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { makeCheckedEdition } from '../../made-edition.ts';

const locales = ['th', 'en', 'cs'] as const;
type Texts = Record<(typeof locales)[number], string[]>;

/** An edition of one section; each language by its paragraphs. */
const make = (date: string, texts: Texts, head = 'change: material\nsummary: New.') =>
  locales.map((locale) =>
    makeCheckedEdition({ locale, policy: 'terms', date }, `## A {#a}\n\n${texts[locale].join('\n\n')}`, head),
  );
const same = (...paragraphs: string[]): Texts => ({
  th: paragraphs.map((each) => `${each} th`),
  en: paragraphs.map((each) => `${each} en`),
  cs: paragraphs.map((each) => `${each} cs`),
});
const read = (now: CheckedEdition[], old: CheckedEdition[] = [], isHead = false) =>
  readRows(now, ({ locale }) => old.find((each) => each.locale === locale), isHead);
const listTexts = (rows: ReturnType<typeof read>) =>
  rows.map((row) => row.map(({ passage }) => passage.text));
/** The row in which a paragraph stands. */
const findRow = (rows: ReturnType<typeof read>, text: string) =>
  rows.find(([first]) => first?.passage.text.startsWith(text)) ?? [];

describe('the rows of an edition', () => {
  it('hold each passage as all languages say it, the heading among them', () => {
    expect(listTexts(read(make('2027-01-01', same('One', 'Two'))))).toEqual([
      ['A', 'A', 'A'],
      ['One th', 'One en', 'One cs'],
      ['Two th', 'Two en', 'Two cs'],
    ]);
  });

  it('are none of two languages, and none of a section that is not built alike or may follow later', () => {
    const now = make('2027-01-01', same('One', 'Two'));
    expect(read(now.slice(0, 2))).toEqual([]);
    expect(read(make('2027-01-01', { ...same('One', 'Two'), cs: ['One cs'] }))).toEqual([]);
    const head = (section: string) =>
      `change: material\nsummary: New.\nwaivers:\n  - section: ${section}\n    until: 2027-12-31\n    reason: ill`;
    expect(read(make('2027-01-01', same('One'), head('a')))).toEqual([]);
    expect(read(make('2027-01-01', same('One'), head('b')))).toHaveLength(2);
    expect(read(make('2027-01-01', same('One'), head('a')), [], true)).toHaveLength(3);
    expect(read(make('2027-01-01', same('One'), head('summary')), [], true)).toEqual([]);
  });

  it('are those of the front matter for itself', () => {
    expect(listTexts(read(make('2027-01-01', same('One')), [], true)).at(-1)).toEqual([
      'New.',
      'New.',
      'New.',
    ]);
  });

  it('measure a passage by how long its language says things', () => {
    const long = (letter: string, times: number) => letter.repeat(times);
    const texts = (times: number) => ({
      th: [long('ก', 60), long('ข', 60), long('ค', 60)],
      en: [long('a', 120), long('b', 120), long('c', times)],
      cs: [long('d', 60), long('e', 60), long('f', 60)],
    });
    const measure = (times: number) =>
      (read(make('2027-01-01', texts(times))).at(-1) ?? []).map(({ length }) => Math.round(length));
    expect(measure(120)).toEqual([240, 240, 240]);
    // Of three, the one in the middle is taken.
    expect(measure(360)).toEqual([240, 720, 240]);
    // What is shorter than half of what can be measured says nothing of a language.
    expect(measure(59)).toEqual([240, 118, 240]);
    const [own, short] = [texts(360), texts(59)];
    const last = (said: Texts) =>
      (read(make('2027-01-01', said)).at(-1) ?? []).map(({ length }) => Math.round(length));
    // Whatever their order is.
    const swap = ([one = '', two = '', three = '']: string[]) => [one, three, two];
    expect(last({ th: swap(own.th), en: swap(own.en), cs: swap(own.cs) })).toEqual([240, 240, 240]);
    const two = { th: short.th.slice(1), en: short.en.slice(1), cs: short.cs.slice(1) };
    expect(last(two)).toEqual([240, 118, 240]);
  });

  it('know what stood there before: kept, moved, changed or new', () => {
    const old = make('2026-01-01', same('One', 'Two', 'Three'));
    const tell = (texts: Texts, text: string) =>
      findRow(read(make('2027-01-01', texts), old), text).map(
        ({ before, isKept, isMoved, isOfOldSection }) => ({
          before: before?.text,
          isKept,
          isMoved,
          isOfOldSection,
        }),
      )[1];
    const kept = { before: 'Two en', isKept: true, isMoved: false };
    expect(tell(same('One', 'Two', 'Three'), 'Two')).toEqual({ ...kept, isOfOldSection: true });
    expect(tell(same('One', 'Two', 'Four'), 'Two')).toEqual({ ...kept, isOfOldSection: false });
    expect(tell(same('One', 'Two and', 'Three'), 'Two')).toEqual({
      before: 'Two en',
      isKept: false,
      isMoved: false,
      isOfOldSection: false,
    });
    expect(tell(same('Two', 'One', 'Three'), 'Two')).toEqual({
      before: 'One en',
      isKept: true,
      isMoved: true,
      isOfOldSection: false,
    });
    // Where a paragraph came, what stood in another place is found by its words.
    expect(tell(same('Zero', 'One', 'Two', 'Three'), 'Two')).toEqual({ ...kept, isOfOldSection: false });
    expect(tell(same('Zero', 'One', 'Two and', 'Three'), 'Two')?.before).toBeUndefined();
  });

  it('find what one language alone changed, beside a paragraph that came, by what most have kept', () => {
    const old = make('2026-01-01', same('One', 'Two'));
    const texts = same('Zero', 'One', 'Two');
    const now = (changed: string) => make('2027-01-01', { ...texts, cs: ['Zero cs', 'One cs', changed] });
    const listOld = (row: ReturnType<typeof findRow>) => row.map((each) => each.before?.text);
    expect(listOld(findRow(read(now('Dva'), old), 'Two'))).toEqual(['Two th', 'Two en', 'Two cs']);
    const first = make('2027-01-01', { ...texts, cs: ['Zero cs', 'Jedna', 'Two cs'] });
    expect(listOld(findRow(read(first, old), 'One'))).toEqual(['One th', 'One en', 'One cs']);
    // Where two have kept it in different places, none is known.
    const parted = make('2027-01-01', {
      th: texts.th,
      en: ['Zero en', 'Two en', 'One en'],
      cs: ['Zero cs', 'X', 'Y'],
    });
    expect(listOld(findRow(read(parted, old), 'Two'))).toEqual([undefined, undefined, undefined]);
    // Of an edition before that was not built alike, or was not in every language, no place is known.
    const uneven = make('2026-01-01', { ...same('One', 'Two'), cs: ['One cs'] });
    expect(listOld(findRow(read(now('Dva'), uneven), 'Two'))).toEqual([undefined, undefined, undefined]);
    expect(listOld(findRow(read(now('Dva'), old.slice(0, 2)), 'Two'))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('name where the others say it', () => {
    const row = findRow(read(make('2027-01-01', same('One'))), 'One');
    const [th, en, cs] = row;
    if (!th || !en || !cs) throw new Error('the row is not whole');
    expect([nameOthers(row, en), nameOthers(row, th)]).toEqual(['th:10 and cs:10', 'en:10 and cs:10']);
  });
});
