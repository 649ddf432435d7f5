// All that is of the company in an edition.
import { expect, it } from 'vitest';
import { findOtherFacts } from '#lib/checks/company/own-facts.ts';
import { type CompanyFacts, getCompany } from '#lib/policy/company.ts';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../made-edition.ts';

const date = '2026-12-01';
const find = (locale: FrozenLocale, text: string, facts: Partial<CompanyFacts> = {}) =>
  findOtherFacts(makeCheckedEdition({ locale, policy: 'terms', date }, `## A {#a}\n\n${text}`), {
    ...getCompany(locale, date),
    ...facts,
  });
const say = (...given: Parameters<typeof find>) => find(...given).map(({ said }) => said.join(' — '));

it.each<[FrozenLocale, string, string]>([
  ['en', 'By imrotech s.r.o. in Prague.', '"imrotech s.r.o." is nearly what'],
  ['cs', 'Zákazníci firmy Beta s.r.o. zde.', '"Beta s.r.o." is another company than'],
  ['cs', 'Zpracovatelem je improtech s.r.o.', 'je improtech s.r.o.": the company is the controller'],
  ['th', 'คือ improtech sro ของเรา', '"improtech sro" is not how the company is written'],
  ['en', 'Write to <privacy@photorobot.com>.', '"privacy@photorobot.com" is not named in'],
  ['en', 'See [it](https://photorobott.com).', '"photorobott.com" is nearly what'],
])('is told in %s: %s', (locale, text, told) => {
  expect(say(locale, text)).toEqual([expect.stringContaining(told)]);
});

it('is told at its place in the file, of the front matter as well', () => {
  const told = find('en', 'First.\n\nWrite to\nimprotech sro in Prague, and to imrotech s.r.o.');
  expect(told.map(({ at }) => at)).toMatchObject([
    { line: 12, column: 33 },
    { line: 12, column: 1 },
  ]);
  const head = makeCheckedEdition({ locale: 'en', policy: 'terms', date }, '## A {#a}\n\nB.', undefined, [
    'Terms of Photorobot',
    'D.',
  ]);
  expect(findOtherFacts(head, getCompany('en', date)).map(({ at }) => at)).toEqual([{ line: 2, column: 17 }]);
});

it('is told of a place once: what is nearly right as that', () => {
  expect(say('en', 'The employees of imrotech s.r.o. have access.')).toEqual([
    '"imrotech s.r.o." is nearly what content/company.json has of the company — write "improtech s.r.o."',
  ]);
  expect(say('en', 'A impro-tech s.r.o. and <info@photorobot.con> B')).toEqual([
    expect.stringContaining('"impro-tech s.r.o." is nearly'),
    expect.stringContaining('"photorobot.con" is nearly'),
  ]);
});

it('is that of the company as it is on the day', () => {
  const [text, now] = ['It is 27367726.', { companyNumber: '27367726' }];
  expect(say('en', text)).toHaveLength(1);
  expect(say('en', text, now)).toEqual([]);
  expect(say('en', text)).toHaveLength(1);
});
