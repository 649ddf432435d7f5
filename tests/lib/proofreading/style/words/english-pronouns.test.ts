// Verbs of English that do not fit the pronoun in front of them: each as it is written, and as it is mended.
import { expect, it } from 'vitest';
import { say } from '../say.ts';
import { mend } from './mend.ts';

it.each([
  ['The contract we has concluded ends.', 'The contract we have concluded ends.'],
  ['The place and time they was at ends.', 'The place and time they are at ends.'],
  ['We use what we is given.', 'We use what we are given.'],
  ['We keep data that you sends us.', 'We keep data that you send us.'],
  ['We keep the data you gives us.', 'We keep the data you give us.'],
  ['It is what they does.', 'It is what they do.'],
  ['Only then we deletes them.', 'Only then we delete them.'],
  ['For that we processes it.', 'For that we process it.'],
  ['If you applies for it, we ask.', 'If you apply for it, we ask.'],
  ['They complies with the law.', 'They comply with the law.'],
  ['We ask because it have changed.', 'We ask because it has changed.'],
  ['It have changed.', 'It has changed.'],
  ['It are ours.', 'It is ours.'],
  ['It is ours. This have an end.', 'It is ours. This has an end.'],
  ['It were ours.', 'It was ours.'],
  ['She do so.', 'She does so.'],
])('is told of a form that does not fit: %s', (text, mended) => {
  expect(mend('en', text)).toEqual(['a form that does not fit', mended]);
  expect(say('en', mended)).toEqual([]);
});

it.each([
  'May it have changed? Does it have an end, and will it do so? We let it do so, if it were so, as it were.',
  'What it tells you is so. Whoever contacted you has the right. The provider that suits you sends it.',
  'We users, you customers and they always agree; we perhaps do, they sometimes do.',
  'The law requires that it have an end. We ask that it do so. Those of you who ask are told.',
  'The service that informs you gives reasons. Where data about you is kept, you are told.',
  'He and she have asked; you and it are here. That are the facts, and that have others said.',
  'Data on it are kept. What belongs to it have others as well. It is hers, and theirs do.',
])('is not doubted: %s', (text) => {
  expect(say('en', text)).toEqual([]);
});
