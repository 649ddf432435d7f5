// Words of English of which one is that of one, and another that of many: each as it is written, and as it is mended.
import { expect, it } from 'vitest';
import { say } from '../say.ts';
import { mend } from './mend.ts';

it.each([
  ['You have this rights under the law.', 'You have these rights under the law.'],
  ['You have these right of access.', 'You have these rights of access.'],
  ['We keep it for many purpose.', 'We keep it for many purposes.'],
  ['We keep it for each purposes.', 'We keep it for each purpose.'],
  ['One of our processor is in Ireland.', 'One of our processors is in Ireland.'],
  ['In these case, we ask.', 'In these cases, we ask.'],
  ['We ask those company that order.', 'We ask those companies that order.'],
  ['We send a copy of this clauses.', 'We send a copy of these clauses.'],
  ['This policies apply to all.', 'These policies apply to all.'],
  ['Every companies must do so.', 'Every company must do so.'],
  ['All of these address are ours.', 'All of these addresses are ours.'],
  ['Here these measure are taken.', 'Here these measures are taken.'],
])('is told of a number that does not agree: %s', (text, mended) => {
  expect(mend('en', text)).toEqual(['a number that does not agree', mended]);
  expect(say('en', mended)).toEqual([]);
});

it.each([
  [
    'The controller of your personal data are improtech.',
    'The controller of your personal data is improtech.',
  ],
  ['The processors of your data is listed.', 'The processors of your data are listed.'],
  ['The purpose of the processing have changed.', 'The purpose of the processing has changed.'],
  ['The legal basis are consent.', 'The legal basis is consent.'],
  ['The rights is yours.', 'The rights are yours.'],
  ['The providers of this site has access.', 'The providers of this site have access.'],
])('is told of a verb that does not agree: %s', (text, mended) => {
  expect(mend('en', text)).toEqual(['a verb that does not agree', mended]);
  expect(say('en', mended)).toEqual([]);
});

it.each([
  'This means that this applies; these right holders, many user accounts, these data subject rights.',
  'Move these right in the form. When these address the case, and those request that we act, we do.',
  'These case studies, those customer and supplier data, each customer’s data, each user’s right.',
  'The controller of your data and its processor are here. The name and purpose of it are told.',
  'The rights of the person whose data is kept are these. The number of users are told.',
  'The provision of services customers have ordered is lawful. The use of the cookies we set are known.',
  'The provider of services may have access. The purposes of processing are told. The browser settings are kept.',
  'The policies of the company were changed. The company are here. The use of cookies is told.',
  'Many a user, these service providers, those company cars, this services agreement, each processes it.',
])('is not doubted: %s', (text) => {
  expect(say('en', text)).toEqual([]);
});

it.each([
  ['We delete the file of applicant whom we choose.', 'We delete the file of the applicant whom we choose.'],
  ['We receive it from processor.', 'We receive it from the processor.'],
  ['We keep it after visit; then not.', 'We keep it after the visit; then not.'],
])('is told that an article is missing: %s', (text, mended) => {
  expect(mend('en', text)).toEqual(['no article before a noun', mended]);
});

it.each([
  'We keep it for customer care, by request of yours, and from user to user alike.',
  'We ask each applicant who applies, and any customer that orders.',
])('is told nothing of a noun without an article: %s', (text) => {
  expect(say('en', text)).toEqual([]);
});
