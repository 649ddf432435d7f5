// What all languages of an edition say otherwise than `content/company.json`.
import { expect, it } from 'vitest';
import { doubtFile } from '#lib/checks/company/doubt-file.ts';
import { ContentError } from '#lib/content-error.ts';

const at = { line: 3, column: 5 };
const make = (locale: string, problem: string, remedy = 'write "b"', isWarning = false) =>
  new ContentError(`content/${locale}/a.md`, at, problem, remedy, isWarning);
const show = (...byLanguage: ContentError[][]) =>
  doubtFile(byLanguage).map(({ message, isWarning }) => `${isWarning ? 'warning: ' : ''}${message}`);
const tell = (locale: string, problem: string, remedy: string) =>
  `content/${locale}/a.md:3:5: ${problem} — ${remedy}`;
const both = 'correct content/company.json, if all languages are right; else write "b"';

it('may be a mistake of the file, at its place in each language', () => {
  expect(show([make('en', 'a')], [make('cs', 'a')])).toEqual([tell('en', 'a', both), tell('cs', 'a', both)]);
  expect(show([make('en', 'a', 'write "b"', true)], [make('cs', 'a', 'write "b"', true)])).toEqual([
    `warning: ${tell('en', 'a', both)}`,
    `warning: ${tell('cs', 'a', both)}`,
  ]);
});

it('is told of what is the same in all alone', () => {
  expect(show([make('en', 'a'), make('en', 'c')], [make('cs', 'd'), make('cs', 'a')])).toEqual([
    tell('en', 'a', both),
    tell('en', 'c', 'write "b"'),
    tell('cs', 'd', 'write "b"'),
    tell('cs', 'a', both),
  ]);
});

it.each<[string, ContentError[][]]>([
  ['one language has nothing of it', [[make('en', 'a')], [make('cs', 'a')], []]],
  ['one language has another problem', [[make('en', 'a')], [make('cs', 'c')]]],
  [
    'one language is to write something else',
    [[make('en', 'a', 'write "b"')], [make('cs', 'a', 'write "d"')]],
  ],
  ['there is one language', [[make('en', 'a')]]],
])('is a mistake of the language where %s', (_, byLanguage) => {
  expect(show(...byLanguage)).toEqual(byLanguage.flat().map(({ message }) => message));
});
