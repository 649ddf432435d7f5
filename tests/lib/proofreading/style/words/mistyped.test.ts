// Words of English that are typed for others, known by both neighbours: each as it is written, and as it is mended.
import { expect, it } from 'vitest';
import { say } from '../say.ts';
import { mend } from './mend.ts';

it.each([
  ['We respect you right to privacy.', 'We respect your right to privacy.'],
  ['We explain you rights.', 'We explain your rights.'],
  ['It is kept safe form unauthorised persons.', 'It is kept safe from unauthorised persons.'],
  ['We guard it, as far as possible, form loss.', 'We guard it, as far as possible, from loss.'],
  ['We receive it form them.', 'We receive it from them.'],
  ['Those are data form whom we have them.', 'Those are data from whom we have them.'],
  ['It comes form the browser.', 'It comes from the browser.'],
  ['Apart form that we keep nothing.', 'Apart from that we keep nothing.'],
  ['Claims arising form the contract.', 'Claims arising from the contract.'],
  ['It is 24 months form the answer.', 'It is 24 months from the answer.'],
  ['It is kept form the date of the visit.', 'It is kept from the date of the visit.'],
  ['We keep it were the law permits.', 'We keep it where the law permits.'],
  ['It is needed or were the law requires it.', 'It is needed or where the law requires it.'],
  ['In the country were you live.', 'In the country where you live.'],
  ['We mask it rather then delete it.', 'We mask it rather than delete it.'],
  ['No longer then necessary.', 'No longer than necessary.'],
  ['We ask, and than we act.', 'We ask, and then we act.'],
  ['Please contact are office.', 'Please contact our office.'],
  ['The data our stored here.', 'The data are stored here.'],
  ['It is part off the contract.', 'It is part of the contract.'],
  ['Turn them of in the browser.', 'Turn them off in the browser.'],
  ['You have the right too object.', 'You have the right to object.'],
  ['It is to late then.', 'It is too late then.'],
  ['We to not keep it.', 'We do not keep it.'],
  ['Its not kept.', 'It is not kept.'],
  ['Ask if its possible to delete it.', 'Ask if it is possible to delete it.'],
  ['The site and it’s cookies.', 'The site and its cookies.'],
  ['We see who’s rights they are.', 'We see whose rights they are.'],
  ['Your are free to ask.', 'You are free to ask.'],
  ['They act on you behalf.', 'They act on your behalf.'],
  ['It is you right to ask.', 'It is your right to ask.'],
  ['We ask for you consent.', 'We ask for your consent.'],
  ['Ask if you browser is old.', 'Ask if your browser is old.'],
  ['See it on out website.', 'See it on our website.'],
  ['Contact use if so.', 'Contact us if so.'],
  ['We will sent it.', 'We will send it.'],
  ['The data is send to us.', 'The data is sent to us.'],
  ['It is so whit the law.', 'It is so with the law.'],
  ['Please not that we keep it.', 'Please note that we keep it.'],
  ['We are not bale to do so.', 'We are not able to do so.'],
])('is told of: %s', (text, mended) => {
  expect(mend('en', text)).toEqual(['another word of nearly the same letters', mended]);
  expect(say('en', mended)).toEqual([]);
});

it.each([
  'They form them, and we form the end of it; to form us, and it may form the beginning.',
  'A request form the team has; free form text; in the form they use.',
  'They were the law. It was as you were. If they were, we would. Who were they?',
  'From then on it is later, and then it ends; rather than that, then this.',
  'We ask you to not share it. You too object, and we too keep it. It is too late to ask.',
  'The tools we use are application servers. The people you contact are office staff.',
  'Its own cookies; its only office; its important partners.',
  'For you consent is free, and in you we trust. We call you right away; we grant you rights; it is up to you right now.',
  'An order form unauthorised persons sent; they may form third parties.',
  'We tell you rights and duties. We send to you data about it, and tell you consent is free.',
  'Opt out of it; log in and out; it is on, out, or off; turn it off. Data sent by us will be sent to you.',
  'We use it for you and contact us; the use of it. They are not, please, and not that.',
])('is not doubted: %s', (text) => {
  expect(say('en', text)).toEqual([]);
});
