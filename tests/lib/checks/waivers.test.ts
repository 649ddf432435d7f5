// What a language may follow in later, and what keeps an edition from being sealed, by sections made for the purpose.
import { describe, expect, it } from 'vitest';
import { checkWaivers } from '#lib/checks/languages/waivers.ts';
import { checkReadiness } from '#lib/checks/readiness.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { makeCheckedEdition } from './made-edition.ts';

const today = '2027-06-01';
const policy = 'terms';
/** An edition and the one before it, of the texts of one section; the same text is the same byte for byte. */
const follow = (
  locale: Locale,
  before: string,
  text: string,
  { head = 'summary: New.', date = '2027-07-01', change = 'material' } = {},
) => ({
  edition: makeCheckedEdition({ locale, policy, date }, `## A {#a}\n\n${text}`, `change: ${change}\n${head}`),
  before: makeCheckedEdition(
    { locale, policy, date: '2027-01-01' },
    `## A {#a}\n\n${before}`,
    'change: material\nsummary: Old.',
  ),
});
const waive = (section: string, until: string) =>
  `summary: New.\nwaivers:\n  - section: ${section}\n    until: ${until}\n    reason: the translator is ill`;
type Edition = Parameters<typeof checkReadiness>[0];
const show = (errors: ReturnType<typeof checkReadiness>) =>
  errors.map(({ message, isWarning }) => `${isWarning ? 'warning: ' : ''}${message.replace('content/', '')}`);
const find = (...edition: Edition) => show(checkReadiness(edition, {}, today));
const findLate = (...edition: Edition) => show(checkWaivers(edition, {}, today));
const english = follow('en', 'One.', 'Two.');
const write = (section: string, until: string) =>
  `if it may wait, say in the front matter until when and why:\nwaivers:\n  - section: ${section}\n    until: ${until}\n    reason: why it may wait until then`;

describe('a language that lags behind', () => {
  const lag = (until: string, where = 'cs/terms/2027-07-01.md') =>
    `${where}:8:1: the section "a" changed in en and is the old one here — write the change here too, or take it back there; ${write('a', until)}`;

  it('is named with the languages that changed and how it may wait: until the day of the edition, at the least today', () => {
    expect(find(english, follow('cs', 'Jedna.', 'Jedna.'))).toEqual([lag('2027-07-01')]);
    const late = { date: '2027-05-01', change: 'first', head: '' };
    const [own, other] = [follow('en', 'One.', 'Two.', late), follow('cs', 'Jedna.', 'Jedna.', late)];
    expect(find(own, other)).toEqual([lag(today, 'cs/terms/2027-05-01.md')]);
  });

  it.each([
    ['that section until today', waive('a', today), 0],
    ['that section until yesterday', waive('a', '2027-05-31'), 1],
    ['what is no section, which is told as well', waive('b', '2027-12-31'), 2],
  ])('is waived by a waiver of %s', (_, head, count) => {
    const found = find(english, follow('cs', 'Jedna.', 'Jedna.', { head }));
    expect(found).toHaveLength(count);
  });

  it('is told of the summary too', () => {
    const head = 'summary: Old.';
    expect(find(follow('en', 'One.', 'Two.', { head }))).toEqual([
      `en/terms/2027-07-01.md:1:1: the summary is still that of the edition before — say what this edition changes; ${write('summary', '2027-07-01')}`,
    ]);
    expect(find({ ...follow('en', 'One.', 'Two.', { head }), before: undefined })).toEqual([]);
  });
});

describe('a waiver whose day has passed', () => {
  const late = (until: string, section = 'a') => [
    `cs/terms/2027-07-01.md:12:1: the section "${section}" was to follow by ${until}, and is still the old one here — write it, delete its waiver, or write a later day in the waiver; and record it: npm run content correct terms 2027-07-01 "the reason"`,
  ];

  it.each([
    ['yesterday', waive('a', '2027-05-31'), late('2027-05-31')],
    ['today', waive('a', today), []],
  ])('is a mistake: %s', (_, head, warnings) => {
    expect(findLate(english, follow('cs', 'Jedna.', 'Jedna.', { head }))).toEqual(warnings);
  });

  it('is told of at its own line where the text was written, or in part', () => {
    const head = waive('a', '2027-05-31');
    expect(findLate(english, follow('cs', 'Jedna.', 'Dvě.', { head }))).toEqual([
      'cs/terms/2027-07-01.md:7:1: the section "a" has a waiver that ended on 2027-05-31 — write all of it, delete its waiver, or write a later day in the waiver; and record it: npm run content correct terms 2027-07-01 "the reason"',
    ]);
  });

  it('is none where there is no waiver, or its day is to come', () => {
    expect(findLate(english, follow('cs', 'Jedna.', 'Jedna.'))).toEqual([]);
    const head = waive('a', today);
    expect(findLate(english, follow('cs', 'Jedna.', 'Dvě.', { head }))).toEqual([]);
  });
});

describe('the notice of a material edition', () => {
  const when = (date: string, head = 'summary: New.', change = 'material') =>
    find(follow('en', 'One.', 'Two.', { date, head, change })).map(
      (line) => /takes effect (.*?):/.exec(line)?.[1],
    );

  it.each([
    ['2027-06-15', []],
    ['2027-06-14', ['in 13 days']],
    ['2027-06-03', ['in 2 days']],
    ['2027-06-02', ['in 1 day']],
    ['2027-06-01', ['at once']],
    // Of a day that has passed, that is told.
    ['2027-05-31', []],
  ])('is counted in days, of %s as %j', (date, told) => {
    expect(when(date)).toEqual(told);
  });

  it('is short for a reason, or of no matter', () => {
    expect(when(today, 'summary: New.\nnotice: the provider ends')).toEqual([]);
    expect(when(today, 'summary: New.\neditorial: a slip', 'editorial')).toEqual([]);
  });

  it('is told of the edition in English, else of the first there is', () => {
    const date = '2027-06-02';
    const [czech, thai] = [follow('cs', 'a', 'b', { date }), follow('th', 'a', 'b', { date })];
    const path = (...edition: Edition) => find(...edition).map((line) => line.split(':')[0]);
    expect(path(czech, follow('en', 'One.', 'Two.', { date }))).toEqual(['en/terms/2027-06-02.md']);
    expect(path(czech, thai)).toEqual(['cs/terms/2027-06-02.md']);
    expect(checkReadiness([], {}, today)).toEqual([]);
  });
});

describe('an editorial edition that changes what readers go by', () => {
  const change = 'editorial';
  const number = (locale: Locale, more = {}) => follow(locale, 'For 5 a.', 'For 6 a.', { change, ...more });
  const message = (locale: string) =>
    `${locale}/terms/2027-07-01.md:1:1: this edition is called editorial, but changes what readers go by: a (5, 6) — write change: material, or in the front matter "editorial:" and why it means nothing to readers`;

  it('is named once: in English, else in the first language in which it does', () => {
    expect(find(number('cs'), number('en'))).toEqual([message('en')]);
    expect(find(number('th'), number('cs'))).toEqual([message('th')]);
  });

  it('is answered in one language for all', () => {
    expect(find(number('en'), number('cs', { head: 'summary: New.\neditorial: a slip' }))).toEqual([]);
  });

  it('is none where there is none before it, or it is called material, or only its summary has figures', () => {
    expect(find({ ...number('en'), before: undefined })).toEqual([]);
    expect(find(follow('en', 'For 5 a.', 'For 6 a.'))).toEqual([]);
    const summary = { change, head: 'summary: Point 7 is clearer.' };
    expect(find(follow('en', 'It is so.', 'It is thus.', summary))).toEqual([]);
  });
});
