import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#lib/checks/all.ts';
import type { Command } from '#lib/cli/command.ts';
import { correctEdition } from '#lib/cli/life/correct.ts';
import { postponeEdition } from '#lib/cli/life/postpone.ts';
import { withdrawEdition } from '#lib/cli/life/withdraw.ts';
import { makeEdition } from '#lib/cli/new.ts';
import { sealEditions } from '#lib/cli/seal.ts';
import { locales } from '#lib/i18n/routing.ts';
import { getEdition, getGoneEdition, getHistory } from '#lib/policy/policies.ts';
import { readSeals } from '#lib/policy/seals.ts';
import { listGonePaths, listPagePaths } from '#lib/site/promised-paths.ts';
import { at, edit } from '../../../content-copy.ts';
import { draft, extend, pagesOfAnEdition, readTexts, run, today, useEditor } from './editor.ts';

describe('an announced edition', () => {
  useEditor();
  const gone = (date: string) => [...listGonePaths()].filter(([path]) => path.includes(date)).length;
  const announce = (date = '2027-07-15') => {
    draft(date);
    expect(run(sealEditions, ['cookies', date])).toBe(`Sealed: cookies ${date}.`);
  };

  it('is postponed: its text and its seal move, its old address says so and is taken for good', () => {
    announce();
    const [texts, seal] = [readTexts('2027-07-15'), readSeals()['cookies/2027-07-15']];
    const postpone = (...words: string[]) => run(postponeEdition, ['cookies', ...words]);
    expect(postpone('2027-07-15', '2027-08-15')).toContain('Postponed: cookies 2027-07-15 to 2027-08-15.');
    expect([readTexts('2027-08-15'), readSeals()['cookies/2027-08-15']]).toEqual([texts, seal]);
    expect([gone('2027-07-15'), gone('2027-08-15')]).toEqual([locales.length * pagesOfAnEdition, 0]);
    const name = { locale: 'en', policy: 'cookies', date: '2027-07-15' } as const;
    expect(getGoneEdition(name)).toMatchObject({ to: '2027-08-15', day: today, isReplaced: true });
    expect(listPagePaths().filter((path) => path.includes('2027-07-15'))).toEqual([]);
    expect(run(makeEdition, ['cookies', '2027-07-15'])).toContain(
      'There is already an edition of 2027-07-15',
    );
    expect(checkContent(today)).toEqual([]);
    // Once more, and then withdrawn: the first address follows.
    postpone('2027-08-15', '2027-09-15');
    expect(getGoneEdition(name).to).toBe('2027-09-15');
    run(withdrawEdition, ['cookies', '2027-09-15', 'no longer needed']);
    expect(getGoneEdition(name)).toMatchObject({ day: today, reason: 'no longer needed' });
    expect(gone('2027-07-15') + gone('2027-08-15') + gone('2027-09-15')).toBe(
      3 * locales.length * pagesOfAnEdition,
    );
  });

  it('is withdrawn: its files stay as they were announced, and nothing of them is published', () => {
    announce();
    const texts = readTexts('2027-07-15');
    expect(run(withdrawEdition, ['cookies', '2027-07-15', 'a court ruled otherwise'])).toContain('Withdrawn');
    expect([readTexts('2027-07-15'), gone('2027-07-15')]).toEqual([texts, locales.length * pagesOfAnEdition]);
    expect(getHistory('en', 'cookies').map(({ date }) => date)).toEqual(['2027-03-01', '2026-11-22']);
    expect(checkContent(today)).toEqual([]);
    run(makeEdition, ['cookies', '2027-08-01']);
    expect(readTexts('2027-08-01')).toEqual(readTexts('2027-03-01'));
    extend('content/en/cookies/2027-07-15.md', 'x');
    expect(checkContent(today).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('the section "duration" has changed'),
    );
  });

  it.each<[Command, string[], string]>([
    [postponeEdition, ['2027-03-01', '2027-09-01'], 'The edition of 2027-03-01 has taken effect'],
    [withdrawEdition, ['2027-03-01', 'x'], 'The edition of 2027-03-01 has taken effect'],
    [postponeEdition, ['2027-07-15', '2027-07-01'], 'Choose a day after 2027-07-15.'],
    [postponeEdition, ['2027-07-15', '2027-02-30'], '"2027-02-30" is no day'],
    [postponeEdition, ['2027-07-15', '2027-08-01'], 'There is already an edition of 2027-08-01'],
    [postponeEdition, ['2027-07-15', '2027-09-01'], 'The edition of 2027-08-01 would come before it'],
    [withdrawEdition, ['2027-08-01', 'x'], 'is a draft, which nobody has seen: delete its files.'],
    [withdrawEdition, ['2027-07-15'], 'Say why, readers are told'],
    [withdrawEdition, [], 'Write "npm run content withdraw'],
    [withdrawEdition, ['15.7.2027', 'x'], '"15.7.2027" is no day: write 2027-07-15.'],
    [
      withdrawEdition,
      ['2027-07-16', 'x'],
      'There is no edition of 2027-07-16 of "cookies": write 2026-11-22,',
    ],
    [postponeEdition, ['2027-07-15'], 'Say on which day'],
    [
      withdrawEdition,
      ['2027-07-15', 'because the court ruled otherwise', 'ศาลตัดสินเป็นอย่างอื่น', 'protože soud rozhodl jinak'],
      'in another language',
    ],
    [withdrawEdition, ['2027-07-15', 'a', 'b'], 'Give one reason for all languages'],
  ])('stays as it is where it cannot be otherwise', (command, words, why) => {
    announce();
    draft('2027-08-01');
    const before = readFileSync(at('content/editions.lock.json'), 'utf8');
    expect(run(command, ['cookies', ...words])).toContain(why);
    expect(readFileSync(at('content/editions.lock.json'), 'utf8')).toBe(before);
  });

  it('is named where it still has what one before it changed that was withdrawn', () => {
    announce();
    draft('2027-08-01', 'And last.');
    expect(run(withdrawEdition, ['cookies', '2027-07-15', 'a court ruled otherwise'])).toContain(
      'The edition of 2027-08-01 still has what this one changed: th (duration), en (duration), cs (duration). Unless that is meant, take it out there as well.',
    );
  });

  it('is not withdrawn where another leads to it, and stays whole', () => {
    announce();
    run(makeEdition, ['privacy', '2027-08-01']);
    for (const locale of locales) {
      const file = `content/${locale}/privacy/2027-08-01.md`;
      edit(file, 'change: first', 'change: material\nsummary: x');
      extend(file, `[x](/${locale}/cookies/2027-07-15)`);
    }
    expect(run(sealEditions, [])).toContain('Sealed: privacy 2027-08-01.');
    expect(run(withdrawEdition, ['cookies', '2027-07-15', 'x'])).toContain('leads to no page of the site');
    expect(run(postponeEdition, ['cookies', '2027-07-15', '2027-07-16'])).toContain('leads to no page');
    expect([gone('2027-07-15'), readTexts('2027-07-15').length]).toEqual([0, 3]);
    expect(checkContent(today).filter(({ isWarning }) => !isWarning)).toEqual([]);
  });

  it('lets an urgent one before it, unless it would undo that', () => {
    announce();
    draft('2027-06-20', 'Urgent.');
    const refused = run(sealEditions, ['cookies', '2027-06-20']);
    expect(refused).toContain('3 to mend');
    expect(refused).toContain('this edition would undo what the edition of 2027-06-20 changes: duration');
    const file = (locale: string) => `content/${locale}/cookies/2027-07-15.md`;
    for (const locale of locales) edit(file(locale), 'More.', 'Urgent. More.');
    run(correctEdition, ['cookies', '2027-07-15', 'says what is urgent as well'], { force: 'x' });
    expect(run(sealEditions, ['cookies', '2027-06-20'])).toBe('Sealed: cookies 2027-06-20.');
    expect(getEdition({ locale: 'en', policy: 'cookies', date: '2027-07-15' }).before).toBe('2027-06-20');
  });

  it('is undone on purpose where that is said, and warned of where it was postponed', () => {
    announce();
    draft('2027-06-20', 'Urgent.');
    expect(run(sealEditions, ['cookies', '2027-06-20'])).toContain('would undo');
    run(postponeEdition, ['cookies', '2027-07-15', '2027-08-15']);
    expect(run(sealEditions, ['cookies', '2027-06-20'])).toBe('Sealed: cookies 2027-06-20.');
    draft('2027-06-25', 'Most urgent.');
    expect(run(sealEditions, [], { force: 'it ends with the season' }, '2027-06-02')).toContain('Sealed');
    expect(readSeals()['cookies/2027-06-25']?.forced).toBe('it ends with the season');
    expect(checkContent('2027-06-02')).toEqual([]);
  });
});
