// Clauses that a comma parts and words that do not agree, in Czech and English: each as it is written, and as it is mended.
import { expect, it } from 'vitest';
import { say } from '../say.ts';
import { mend } from './mend.ts';

const clause = 'no comma between two clauses';
const ending = 'an ending that does not agree';
const verb = 'a verb that does not agree';
const wrong = 'a case that does not fit';
const participle = 'a verb in a form that does not fit';
const great = 'a name in small letters';

it.each([
  [clause, 'Pokud se něco stalo napište nám.', 'Pokud se něco stalo, napište nám.'],
  [clause, 'Chcete-li se odhlásit klikněte na odkaz.', 'Chcete-li se odhlásit, klikněte na odkaz.'],
  [clause, 'Unikne-li záznam ohlásíme to úřadu.', 'Unikne-li záznam, ohlásíme to úřadu.'],
  [ending, 'Vidí je jen osoby uvedená v tabulce.', 'Vidí je jen osoby uvedené v tabulce.'],
  [ending, 'Obě společnosti s námi uzavřeli smlouvu.', 'Obě společnosti s námi uzavřely smlouvu.'],
  [ending, 'Obě s námi uzavřeli smlouvu.', 'Obě s námi uzavřely smlouvu.'],
  [verb, 'Tyto zásady se týká návštěvníků.', 'Tyto zásady se týkají návštěvníků.'],
  [verb, 'Tyto podmínky popisuje naše kroky.', 'Tyto podmínky popisují naše kroky.'],
  [wrong, 'Děláme, co nám ukládá zákona.', 'Děláme, co nám ukládá zákon.'],
  [wrong, 'Tak nám to ukládá zákona (čl. 6).', 'Tak nám to ukládá zákon (čl. 6).'],
  ['a pronoun of another number', 'Díky ním víme více.', 'Díky nim víme více.'],
  ['a pronoun of another number', 'Co je s nim spojeno.', 'Co je s ním spojeno.'],
  [
    'no preposition before a pronoun that needs one',
    'Vidí jen první nich dnes.',
    'Vidí jen první … nich dnes.',
  ],
  ['spaces around the hyphen of -li', 'Požádá – li o to někdo, řekneme.', 'Požádá-li o to někdo, řekneme.'],
  ['no full stop behind the number of a day', 'Platí od 10 července 2023.', 'Platí od 10. července 2023.'],
  ['a sum that is written otherwise', 'Platíme 500.- Kč za to.', 'Platíme 500 Kč za to.'],
  [great, 'Je to evropský hospodářský prostor.', 'Je to Evropský hospodářský prostor.'],
  [great, 'Rozhoduje evropská komise.', 'Rozhoduje Evropská komise.'],
  [great, 'Sídlíme, kde je česká republika.', 'Sídlíme, kde je Česká republika.'],
  [great, 'Dohlíží úřad pro ochranu osobních údajů.', 'Dohlíží Úřad pro ochranu osobních údajů.'],
])('cs is told of %s: %s', (what, text, mended) => {
  expect(mend('cs', text)).toEqual([what, mended]);
});

it.each([
  [verb, 'Two companies helps us.', 'Two companies help us.'],
  [verb, 'Both has concluded a contract.', 'Both have concluded a contract.'],
  [verb, 'Our cameras does not see it.', 'Our cameras do not see it.'],
  [verb, 'Card payments is processed by it.', 'Card payments are processed by it.'],
  [participle, 'We have an interest in train our staff.', 'We have an interest in training our staff.'],
  [participle, 'It is a means of provide the service.', 'It is a means of providing the service.'],
  [participle, 'It is data that we have erase.', 'It is data that we have erased.'],
  [participle, 'Those who have sign the contract.', 'Those who have signed the contract.'],
  [participle, 'What you have send to us.', 'What you have … to us.'],
  ['a verb in the form of the past', 'We do not sold your data.', 'We do not … your data.'],
  [
    'a number that does not agree',
    'If a recordings leaks, we tell you.',
    'If a recording leaks, we tell you.',
  ],
  ['no space where there is to be one', 'We pay CZK500 for it.', 'We pay CZK 500 for it.'],
])('en is told of %s: %s', (what, text, mended) => {
  expect(mend('en', text)).toEqual([what, mended]);
});

it.each<['cs' | 'en', string]>([
  ['cs', 'Pokud chcete, napište nám. Prosím napište nám. Když nám píšete, uveďte jméno.'],
  ['cs', 'Chcete-li to, můžete psát. Adresa osoby uvedená v tabulce. Oba zpracovatelé uzavřeli smlouvu.'],
  ['cs', 'Jedna z nich je s nimi. K nim a díky nim, proti němuž i bez nichž.'],
  ['en', 'What we have to keep; we have received it, and have access to it. You have control of it.'],
  [
    'en',
    'The status is described. Customer access is granted. Website analytics is used. Our business is located there. Access is limited.',
  ],
  ['en', 'It goes by train to them. We do so for the training. In the keep of the castle.'],
  ['en', 'We do not need it, do not proceed and have not sold it.'],
  ['cs', 'Tyto zásady se týkají nás. Podle zákona, jak stanoví zákon.'],
  ['en', 'One of our companies helps us. The list of companies has an end. A cookies policy is here.'],
  ['en', 'Both you and we have it. The visitors’ data is safe. The services contract is here.'],
])('%s is not doubted: %s', (locale, text) => {
  expect(say(locale, text)).toEqual([]);
});
