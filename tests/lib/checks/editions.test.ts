import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#lib/checks/all.ts';
import { locales } from '#lib/i18n/routing.ts';
import { at, useCopyOfContent } from '../../content-copy.ts';

const today = '2027-06-01';
const since: Record<string, string> = { th: 'มีผลตั้งแต่', en: 'New since', cs: 'Nově je to tak od' };
/** Writes a new edition of the cookie policy in every language, edited by `change`. */
const publish = (date: string, change = (text: string, _locale: string) => text) => {
  for (const locale of locales) {
    const text = readFileSync(at(`content/${locale}/cookies/2027-03-01.md`), 'utf8');
    const material = text.replace('change: editorial', 'change: material').replaceAll('\n  - ', '\n  - Now ');
    const edited = `${material}\n${since[locale]} ${date}.\n`;
    writeFileSync(at(`content/${locale}/cookies/${date}.md`), change(edited, locale));
  }
};
const find = () =>
  checkContent(today).map(({ message, isWarning }) => (isWarning ? `warning: ${message}` : message));

describe('a row of editions', () => {
  useCopyOfContent(['privacy/2026-11-22', 'cookies/2026-11-22', 'cookies/2027-03-01']);

  it('is sound when a material edition is announced 14 days ahead', () => {
    publish('2027-06-15');
    expect(find()).toEqual([]);
  });

  it('is sound when an editorial one is sealed on its day', () => {
    publish(today, (text) => text.replace('change: material', 'change: editorial\neditorial: a note'));
    const isSealing = (key: string) => key === `cookies/${today}`;
    expect(checkContent(today, { isSealing })).toEqual([]);
    expect(checkContent('2027-06-02', { isSealing })).toHaveLength(1);
  });

  it.each<[string, () => void]>([
    [
      'two editions of one day',
      () => cpSync(at('content/en/cookies/2027-03-01.md'), at('content/en/cookies/2027-03-01 (copy).md')),
    ],
    [
      'a day that does not exist',
      () => cpSync(at('content/en/cookies/2027-03-01.md'), at('content/en/cookies/2027-02-29.md')),
    ],
    [
      'a material edition without a summary in one language',
      () =>
        publish('2027-06-15', (text, locale) =>
          locale === 'cs' ? text.replace(/summary:\n(?: {2}- .*\n)+/, '') : text,
        ),
    ],
    [
      'a summary of six items',
      () =>
        publish('2027-06-15', (text) =>
          text.replace(/summary:\n(?: {2}- .*\n)+/, `summary:\n${'  - x\n'.repeat(6)}`),
        ),
    ],
    [
      'an edition in one language only',
      () => {
        publish('2027-06-15');
        rmSync(at('content/th/cookies/2027-06-15.md'));
        rmSync(at('content/cs/cookies/2027-06-15.md'));
      },
    ],
    [
      '"first" twice',
      () =>
        publish('2027-06-15', (text) =>
          text.replace(/change: material\nsummary:\n(?: {2}- .*\n)+/, 'change: first\n'),
        ),
    ],
    ['an edition before the first, which is sealed', () => publish('2026-01-01')],
    [
      'a change that is material in one language and editorial in another',
      () =>
        publish('2027-06-15', (text, locale) =>
          locale === 'th' ? text.replace('change: material', 'change: editorial') : text,
        ),
    ],
    [
      'a kind of change that there is not',
      () => publish('2027-06-15', (text) => text.replace('change: material', 'change: big')),
    ],
    [
      'an editorial edition whose day has come',
      () => publish('2027-05-31', (text) => text.replace('change: material', 'change: editorial')),
    ],
    [
      'a summary with another number of items in one language',
      () =>
        publish('2027-06-15', (text, locale) =>
          locale === 'cs' ? text.replace(/(?<=summary:\n) {2}- .*\n/, '') : text,
        ),
    ],
    [
      'a summary that says the same twice',
      () => publish('2027-06-15', (text) => text.replace(/( {2}- .*\n)/, '$1$1')),
    ],
    [
      'Markdown in a summary',
      () => publish('2027-06-15', (text) => text.replace('- Now', '- Now **really**')),
    ],
    ['too short notice, as a warning', () => publish('2027-06-14')],
    ['a draft whose day has come, and how it is published that day alone', () => publish('2027-06-01')],
    ['a draft whose day has passed', () => publish('2027-05-31')],
    [
      'a section that was renamed, as a hint',
      () => publish('2027-06-15', (text) => text.replace('{#duration}', '{#how-long}')),
    ],
  ])('names %s', (_, spoil) => {
    spoil();
    expect(find()).not.toEqual([]);
    expect(find().join('\n')).toMatchSnapshot();
  });

  it('warns of a copy that was not edited, and of a summary that was not', () => {
    publish('2027-06-15', (_, locale) => readFileSync(at(`content/${locale}/cookies/2027-03-01.md`), 'utf8'));
    const take = () =>
      find()
        .map((message) => message.split(' — ')[0])
        .toSorted();
    const summaries = locales.map(
      (locale) =>
        `warning: content/${locale}/cookies/2027-06-15.md:1:1: the summary is still that of the edition before`,
    );
    expect(take()).toEqual(
      [
        ...summaries,
        'warning: content/en/cookies/2027-06-15.md:1:1: the text is that of the edition before, in every language',
      ].toSorted(),
    );
    publish('2027-06-15', (text) => text.replaceAll('  - Now ', '  - '));
    expect(take()).toEqual(summaries.toSorted());
  });

  it('does not count the notice of an edition that is sealed', () => {
    expect(checkContent('2026-11-22')).toEqual([]);
  });
});
