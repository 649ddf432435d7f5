// Words of English that are written for others of nearly the same letters: each as it is written, and as it is mended.
import { expect, it } from 'vitest';
import { say } from '../say.ts';
import { mend } from './mend.ts';

it.each([
  ['It is there consent, not ours.', 'It is their consent, not ours.'],
  ['See the policies on there websites.', 'See the policies on their websites.'],
  ['Hold it in Thai, width your consent.', 'Hold it in Thai, with your consent.'],
  ['Write off your own accord.', 'Write of your own accord.'],
  ['We keep you application.', 'We keep your application.'],
  ['By an e-mail too info@example.com.', 'By an e-mail to info@example.com.'],
  ['Write too our address.', 'Write to our address.'],
  ['Against accidental lost or damage.', 'Against accidental loss or damage.'],
  ['Lost trough a failure.', 'Lost through a failure.'],
  ['Ask the manger.', 'Ask the manager.'],
  ['It goes to pubic bodies.', 'It goes to public bodies.'],
  ['It goes to the Untied States.', 'It goes to the United States.'],
  ['As the statue says.', 'As the statute says.'],
  ['Send us a massage.', 'Send us a message.'],
  ['We notify you of a breech.', 'We notify you of a breach.'],
  ['We asses whether it is needed.', 'We assess whether it is needed.'],
  ['We use it fro the contract.', 'We use it for the contract.'],
  ['We take legal advise.', 'We take legal advice.'],
  ['There own data is with them.', 'Their own data is with them.'],
  ['Ask us if their is a question.', 'Ask us if there is a question.'],
  ['Their are two ways.', 'There are two ways.'],
  ['Fill in a from of ours.', 'Fill in a form of ours.'],
  ['Write by the contact from.', 'Write by the contact form.'],
  ['You hear form us.', 'You hear from us.'],
  ['It transfers data form you.', 'It transfers data from you.'],
  ['You have a 30-day trail of it.', 'You have a 30-day trial of it.'],
  ['It is the trail version.', 'It is the trial version.'],
  ['It has a trail licence.', 'It has a trial licence.'],
  ['We keep the audit trial of it.', 'We keep the audit trail of it.'],
  ['Audit trial of it.', 'Audit trail of it.'],
  ['It is longer then 30 days.', 'It is longer than 30 days.'],
  ['It has no affect on you.', 'It has no effect on you.'],
  ['It has a legal affect.', 'It has a legal effect.'],
  ['We know who’s consent it is.', 'We know whose consent it is.'],
  ["Who's data is it?", 'Whose data is it?'],
  ['It serves it’s purpose.', 'It serves its purpose.'],
  ['It names it’s provider.', 'It names its provider.'],
  ["It has it's server here.", 'It has its server here.'],
  ['It names it’s processor.', 'It names its processor.'],
  ['Our costumers ask us.', 'Our customers ask us.'],
  ['Costumers ask us.', 'Customers ask us.'],
  ['The European Counsel decides.', 'The European Council decides.'],
  ['See the Counsel of 27 April.', 'See the Council of 27 April.'],
  ['It dose not end.', 'It does not end.'],
  ['Without you name, we cannot.', 'Without your name, we cannot.'],
  ['It is part of you account.', 'It is part of your account.'],
  ['It is shown on are website.', 'It is shown on our website.'],
  ['They act in are behalf.', 'They act in our behalf.'],
  ['It stays for 3 months form the visit.', 'It stays for 3 months from the visit.'],
  ['We answer within one month form that.', 'We answer within one month from that.'],
  ['You may except all of it.', 'You may accept all of it.'],
  ['We ask you to except cookies.', 'We ask you to accept cookies.'],
])('is told of: %s', (text, mended) => {
  expect(mend('en', text)).toEqual(['another word of nearly the same letters', mended]);
  expect(say('en', mended)).toEqual([]);
});

it.each([
  'You are welcome to ask.',
  'From there we go on; you too have a choice; the data lost or stolen; we advise you.',
  'There we ask, and their consent is theirs.',
  'Read it form by form, or in the form.',
  'Follow the trail of it, and the audit.',
  'We ask you later, and then we act.',
  'Those we share it with are listed; without you we act.',
  'The first months form the basis of it; what we agree with you, name it.',
  'Our counsel helps, and it’s ours.',
  'Keep all of it, except cookies.',
])('is not doubted: %s', (text) => {
  expect(say('en', text)).toEqual([]);
});

it.each([
  ['We don’t ask.', 'do not'],
  ['You can’t.', 'cannot'],
  ['It won’t be kept.', 'will not'],
  ['It’s kept here.', 'It is'],
  ['That’s not kept.', 'That is'],
  ['There’s a copy of it.', 'There is'],
  ['Let’s keep it.', 'Let us'],
  ['You’ll hear of us.', 'You will'],
  ['We’ve kept it.', 'We have'],
  ['You’re free to ask.', 'You are'],
  ['That is your’s.', 'yours'],
])('is told of a contraction, or of an apostrophe too much: %s', (text, right) => {
  expect(say('en', text)).toEqual([expect.stringContaining(`write "${right}`)]);
});

it.each(['The customer’s data, and customers’ data; its effect; yours, ours.'])(
  'is not told of a possessive: %s',
  (text) => {
    expect(say('en', text)).toEqual([]);
  },
);
