// A later edition, accepted before an urgent one came in between, must not undo what that changes.
import { describe, expect, it } from 'vitest';
import { checkUndone, isToBeCompared, wasPostponed } from '#lib/checks/undone.ts';
import type { Seal, Seals } from '#lib/policy/seals.ts';
import { makeCheckedEdition } from './made-edition.ts';

const make = (date: string, ...sections: string[]) => {
  const body = sections.map((text, index) => `## ${'AB'[index]} {#${'ab'[index]}}\n\n${text}`).join('\n\n');
  return makeCheckedEdition({ locale: 'en', policy: 'terms', date }, body || 'No section.');
};
/** What the later edition would undo, where the texts of the sections were, are and will be these. */
const find = (before: string[], urgent: string[], later: string[]) =>
  checkUndone({
    before: make('2027-01-01', ...before),
    urgent: make('2027-02-01', ...urgent),
    later: make('2027-03-01', ...later),
  }).map(({ line, problem, remedy, isWarning }) => [line, problem, remedy, isWarning]);

describe('a later edition', () => {
  const remedy =
    'write the change here too, and record it (npm run content correct terms 2027-03-01 "the reason"); or postpone it ' +
    '(npm run content postpone terms 2027-03-01 <new-date>); or, if it is meant to, say why: npm run content seal terms 2027-02-01 -- --force "the reason"';
  const undone = (line: number, ids: string) => [
    [line, `this edition would undo what the edition of 2027-02-01 changes: ${ids}`, remedy, false],
  ];

  it.each<[string, string[], string[], string[], number, string]>([
    ['is the old text', ['We keep it.'], ['We keep it. For a year.'], ['We keep it.'], 7, 'a'],
    ['lacks what was added', ['We keep it.'], ['We keep it. For a year.'], ['We keep it. And more.'], 7, 'a'],
    [
      'still says what was deleted',
      ['We keep it for ever.'],
      ['We keep it.'],
      ['We keep it for ever. And more.'],
      7,
      'a',
    ],
    [
      'still has the section that was deleted',
      ['One.', 'Two.'],
      ['One.'],
      ['One.', 'Two. And more.'],
      11,
      'b',
    ],
    ['lacks the section that was added', ['One.'], ['One.', 'Two.'], ['One.'], 1, 'b'],
    ['lacks the emphasis', ['We never keep it.'], ['We **never** keep it.'], ['We never keep it.'], 7, 'a'],
    ['says again what it says twice', ['B. One b, a b.'], ['B. One B, a b.'], ['B. One b, a b. C.'], 7, 'a'],
    ['undoes two changes', ['One.', 'Two.'], ['One. New.', 'Two. New.'], ['One.', 'Two.'], 7, 'a, b'],
    [
      'undoes the second of two',
      ['One.', 'Two.'],
      ['One. New.', 'Two. New.'],
      ['One. New.', 'Two.'],
      11,
      'b',
    ],
  ])('that %s is named', (_, before, urgent, later, line, ids) => {
    expect(find(before, urgent, later)).toEqual(undone(line, ids));
  });

  it.each<[string, string[], string[], string[]]>([
    ['took the change over', ['We keep it.'], ['We keep it. For a year.'], ['We keep it. For a year.']],
    [
      'took it over and says more',
      ['We keep it.'],
      ['We keep it. For a year.'],
      ['We keep it. For a year. And more.'],
    ],
    [
      'lacks what was deleted, and says more',
      ['We keep it for ever.'],
      ['We keep it.'],
      ['We keep it. And more.'],
    ],
    ['changes what the urgent one left', ['We keep it.'], ['We keep it.'], ['We delete it.']],
    [
      'has the words in their old order',
      ['Names and addresses.'],
      ['Addresses. Names and addresses.'],
      ['Addresses. Names and addresses. More.'],
    ],
    ['is without spaces that were added', ['We keep it.'], ['We keep it.\n\n'], ['We keep it.']],
    ['is the same throughout', ['We keep it.'], ['We keep it.'], ['We keep it.']],
    ['differs where no section is', [], [], []],
  ])('that %s is not', (_, before, urgent, later) => {
    expect(find(before, urgent, later)).toEqual([]);
  });
});

describe('an urgent edition', () => {
  const name = (date: string) => ({ locale: 'en', policy: 'terms', date }) as const;
  const seal = (accepted: string, more: Partial<Seal> = {}): Seal => ({ accepted, sections: {}, ...more });
  const compare = (own: Seal | undefined, other: Seal | undefined, today = '2027-02-15') =>
    isToBeCompared(
      name('2027-02-01'),
      name('2027-03-01'),
      { ...(own && { 'terms/2027-02-01': own }), ...(other && { 'terms/2027-03-01': other }) },
      today,
    );

  it.each<[string, boolean, Seal | undefined, Seal | undefined, string?]>([
    ['is a draft', true, undefined, seal('2027-01-01')],
    ['was accepted after the later one', true, seal('2027-01-02'), seal('2027-01-01')],
    ['was accepted on the same day', false, seal('2027-01-01'), seal('2027-01-01')],
    ['was accepted before it', false, seal('2026-12-31'), seal('2027-01-01')],
    ['comes before a draft', false, undefined, undefined],
    ['comes before one whose day has come', false, undefined, seal('2027-01-01'), '2027-03-01'],
    ['comes on the eve of it', true, undefined, seal('2027-01-01'), '2027-02-28'],
    ['may be undone', false, seal('2027-01-02', { forced: 'the season ends' }), seal('2027-01-01')],
  ])('that %s is compared: %s', (_, isCompared, own, other, today) => {
    expect(compare(own, other, today)).toBe(isCompared);
  });

  it('is not compared with one that was corrected since: who did that knew of it', () => {
    const correct = (...days: string[]) =>
      seal('2027-01-01', { corrections: days.map((day) => ({ day, reasons: {}, changed: {} })) });
    const own = seal('2027-01-05');
    expect(compare(own, correct('2027-01-04'))).toBe(true);
    expect(compare(own, correct('2027-01-05'))).toBe(false);
    expect(compare(own, correct('2027-01-02', '2027-01-06'))).toBe(false);
    expect(compare(own, correct())).toBe(true);
  });
});

describe('an edition', () => {
  const postponed = (key: string, to: string, day: string) => ({
    [key]: { accepted: '2027-01-01', sections: {}, postponed: { to, day } },
  });
  const was = (seals: Seals) =>
    wasPostponed({ locale: 'en', policy: 'terms', date: '2027-03-01' }, seals, '2027-02-01');

  it.each<[boolean, string, string, string]>([
    [true, 'terms/2027-02-10', '2027-03-01', '2027-02-01'],
    [false, 'terms/2027-02-10', '2027-03-01', '2027-01-31'],
    [false, 'terms/2027-02-10', '2027-03-02', '2027-02-01'],
    [false, 'terms-of-use/2027-02-10', '2027-03-01', '2027-02-01'],
    [false, 'privacy/2027-02-10', '2027-03-01', '2027-02-01'],
  ])('was postponed today (%s): %s to %s on %s', (isSo, key, to, day) => {
    expect(was(postponed(key, to, day))).toBe(isSo);
    const sealed = { 'terms/2027-01-01': { accepted: '2027-01-01', sections: {} } };
    expect(was({ ...sealed, ...postponed(key, to, day) })).toBe(isSo);
  });
});
