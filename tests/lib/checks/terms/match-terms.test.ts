// Where a word of the glossary stands in a text, and where it only seems to.
import { expect, it } from 'vitest';
import { canStandIn, findForms, isForm, isWithin, makeForm } from '#lib/checks/terms/match-terms.ts';

const find = (form: string, text: string) => findForms(text, text.toLowerCase(), [makeForm(form)]);

it.each<[form: string, text: string, found: string[]]>([
  ['consent', 'Consent is consent.', ['Consent', 'consent']],
  ['consent', 'We reconsent, by consents.', []],
  ['consent*', 'By consents, consenting, or consent’s.', ['consents', 'consenting', 'consent’s']],
  [' consent ', 'By consent.', ['consent']],
  ['data  subject*', 'The data subjects, data\n subject.', ['data subjects', 'data\n subject']],
  ['data* subject', 'A datum subject, or a data-set subject, or databases subject.', ['databases subject']],
  ['s.r.o.', 'A sxrxox, and s.r.o.', ['s.r.o.']],
  ['souhlas*', 'S Vaším souhlasem', ['souhlasem']],
  ['cafe\u0301', 'A café.', ['café']],
  ['ยินยอม', 'ความยินยอมของคุณ', ['ยินยอม']],
])('is found: %s in %j', (form, text, found) => {
  expect(find(form, text).map((match) => match.found)).toEqual(found);
});

it('is found at its place, form by form', () => {
  const text = 'By consent, or by approval.';
  expect(findForms(text, text.toLowerCase(), ['approval', 'nothing', 'consent'].map(makeForm))).toEqual([
    { start: 18, end: 26, found: 'approval' },
    { start: 3, end: 10, found: 'consent' },
  ]);
});

it.each([
  ['the data of a subject', true],
  ['the data', false],
  ['a subject', false],
])('can stand in a text that has all of its pieces: %s', (small, can) => {
  expect(canStandIn(small, makeForm('Data* subject'))).toBe(can);
});

it.each([
  [3, 10, true],
  [4, 9, true],
  [2, 10, false],
  [3, 11, false],
])('lies within another place from %i to %i', (start, end, is) => {
  expect(isWithin({ start, end, found: '' }, { start: 3, end: 10, found: '' })).toBe(is);
});

it.each([
  ['Data subject*', 'data subjects', true],
  ['data* subject', 'database subject', true],
  ['consent*', 'consent’s', true],
  ['ยินยอม', 'ยินยอม', true],
  ['consent', 'consents', false],
  ['consent*', 'consent form', false],
  ['consent*', 'consent-form', false],
  ['consent*', 'assent', false],
  ['data subject', 'data', false],
])('is seen to be a text as a whole: %s, %s', (form, small, isSeen) => {
  expect(isForm(small, makeForm(form))).toBe(isSeen);
  if (isSeen) expect(find(form, small)).toMatchObject([{ start: 0, end: small.length }]);
});
