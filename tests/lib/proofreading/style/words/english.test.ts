// What English has no form for: each as it is written, and as it is mended.
import { expect, it } from 'vitest';
import { say } from '../say.ts';
import { mend } from './mend.ts';

const form = 'a form that does not fit';
const short = 'no full stop behind a short word';
const joined = 'no space where there is to be one';
const country = 'a name of a country in Czech';
const section = 'a section of the GDPR, which has articles';

const capital = 'a name in small letters';

it.each([
  ['a full stop between thousands', 'The deposit is 5.000 CZK.', 'The deposit is 5,000 CZK.'],
  ['a full stop between thousands', 'The deposit is CZK 5.000 then.', 'The deposit is CZK 5,000 then.'],
  ['a word without a plural', 'It holds informations of yours.', 'It holds information of yours.'],
  ['a word without a plural', 'It has softwares of ours.', 'It has software of ours.'],
  ['a word without a plural', 'It has equipments of ours.', 'It has equipment of ours.'],
  ['a word without a plural', 'Ask us for advices.', 'Ask us for advice.'],
  ['a word without a plural', 'Send us feedbacks.', 'Send us feedback.'],
  ['an before a consonant', 'It is an product.', 'It is a product.'],
  ['an before a consonant', 'It is an clear text.', 'It is a clear text.'],
  ['an before a consonant', 'Each is an user.', 'Each is a user.'],
  ['an before a consonant', 'It is an European body.', 'It is a European body.'],
  [short, 'By mail, e.g by a letter.', 'By mail, e.g. by a letter.'],
  [short, 'Our seat, i.e Prague.', 'Our seat, i.e. Prague.'],
  [joined, 'We keep it for 30days at most.', 'We keep it for 30 days at most.'],
  [joined, 'We answer in 5working days.', 'We answer in 5 working days.'],
  ['an article in the place of a noun', 'We keep the a copy of it.', 'We keep a copy of it.'],
  ['no verb', 'We the data of yours.', 'We … the data of yours.'],
  ['no verb', 'It is so. They your data.', 'It is so. They … your data.'],
  [form, 'We is here.', 'We are here.'],
  [form, 'It is so, you was here.', 'It is so, you are here.'],
  [form, 'It is so that they is here.', 'It is so that they are here.'],
  [form, 'Ask if we was here.', 'Ask if we are here.'],
  [form, 'Ask when you is here.', 'Ask when you are here.'],
  [form, 'Ask where they was then.', 'Ask where they are then.'],
  [form, 'It is so because we is here.', 'It is so because we are here.'],
  [form, 'You has a copy.', 'You have a copy.'],
  [form, 'It is so; they has a copy.', 'It is so; they have a copy.'],
  [form, 'It is so that we has a copy.', 'It is so that we have a copy.'],
  [form, 'Ask if you has a copy.', 'Ask if you have a copy.'],
  [form, 'Ask when they has a copy.', 'Ask when they have a copy.'],
  [form, 'Ask where we has a copy.', 'Ask where we have a copy.'],
  [form, 'It is so because you has a copy.', 'It is so because you have a copy.'],
  [form, 'Earlier editions remains here.', 'Earlier editions remain here.'],
  [form, 'The previous editions holds.', 'The previous editions hold.'],
  [form, 'The other cookies lasts a day.', 'The other cookies last a day.'],
  [form, 'Of it all rights belongs to us.', 'Of it all rights belong to us.'],
  [form, 'For us these purposes serves.', 'For us these purposes serve.'],
  [form, 'With us those customers needs it.', 'With us those customers need it.'],
  [
    'two verbs side by side, of which one is left over or the word between them is missing',
    'We announce notify every change.',
    'We announce and notify every change.',
  ],
  ['a form that does not fit', 'They do not depends on it.', 'They do not depend on it.'],
  ['a form that does not fit', 'You may complaint to it.', 'You may complain to it.'],
  [
    'a verb that does not agree',
    'Your present application do not count.',
    'Your present application does not count.',
  ],
  ['a verb that does not agree', 'Where a dispute are pending.', 'Where a dispute is pending.'],
  ['a verb that does not agree', 'Your questions is answered.', 'Your questions are answered.'],
  ['a verb that does not agree', 'We ask. These rights is yours.', 'We ask. These rights are yours.'],
  ['another word of nearly the same letters', 'It’s data is stored.', 'Its data is stored.'],
  [
    'another word of nearly the same letters',
    'We ask. It’s servers are here.',
    'We ask. Its servers are here.',
  ],
  [capital, 'In the czech law.', 'In the Czech law.'],
  [capital, 'In the european Union.', 'In the European Union.'],
  [capital, 'In the united States.', 'In the United States.'],
  [capital, 'You are in thailand now.', 'You are in Thailand now.'],
  ['between to', 'It is between 14 –30 days.', 'It is between 14 and 30 days.'],
  ['words of Czech', 'Under Čl.22 we act.', 'Under Article 22 we act.'],
  [country, 'Our seat is Prague, Česko.', 'Our seat is Prague, Czech Republic.'],
  [country, 'Our seat is Prague, Česká republika.', 'Our seat is Prague, Czech Republic.'],
  [country, 'We are in Německo now.', 'We are in Germany now.'],
  [country, 'Its seat is Boston, Spojené státy.', 'Its seat is Boston, United States.'],
  [country, 'Its seat is Boston, Spojené státy americké.', 'Its seat is Boston, United States.'],
  [section, 'Under section 15 of the GDPR we act.', 'Under Article 15 of the GDPR we act.'],
  [section, 'Under section 13(12) GDPR we act.', 'Under Article 13(12) GDPR we act.'],
])('is told of %s: %s', (what, text, mended) => {
  expect(mend('en', text)).toEqual([what, mended]);
});

it.each([
  'It is a one of many; your information, software and advice.',
  'An hour, an honest answer, a European firm, the only one.',
  'He has it, she was here, and whoever we are, it is so.',
  'The edition remains; whoever of those reads it, holds it.',
  'Mail, e.g. a letter, i.e. paper, etc. An EU body, an hour, a user, a one-time code, an update, an unusual use.',
  'A 30-day trial of v30 at 4,30days.example; an SMS.',
  'Between 14 and 30 days; section 15 of the act.',
  'Your use of cookies is yours. Our address is there. Your business is. This is it. All of these is.',
  'United data and united states of mind, at thai.example, czech.example.',
])('is not doubted: %s', (text) => {
  expect(say('en', text)).toEqual([]);
});
