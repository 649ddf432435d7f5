// Words of Czech of which one does not agree with another near it: each as it is written, and as it is mended.
import { expect, it } from 'vitest';
import { say } from '../say.ts';
import { mend } from './mend.ts';

const gender = 'an ending of another gender';
const wrong = 'a case that does not fit';

it.each([
  [wrong, 'Děje se tak s vašim souhlasem.', 'Děje se tak s vaším souhlasem.'],
  [wrong, 'Jen s vašim výslovným souhlasem.', 'Jen s vaším výslovným souhlasem.'],
  [wrong, 'Nad našim webem bdí správce.', 'Nad naším webem bdí správce.'],
  [wrong, 'Jsou dány našim zájmem na tom.', 'Jsou dány naším zájmem na tom.'],
  [wrong, 'Jen s vašim svolením.', 'Jen s vaším svolením.'],
  [wrong, 'Píšeme vaším zákazníkům.', 'Píšeme vašim zákazníkům.'],
  [wrong, 'Předáme to naším zaměstnancům.', 'Předáme to našim zaměstnancům.'],
  [wrong, 'Vyhovíme vaším žádostem.', 'Vyhovíme vašim žádostem.'],
  [wrong, 'Vaším oprávněným zájmům to vyhovuje.', 'Vašim oprávněným zájmům to vyhovuje.'],
  [
    gender,
    'LMC s.r.o., Česká republika, který provozuje web.',
    'LMC s.r.o., Česká republika, která provozuje web.',
  ],
  [gender, 'Správcem je improtech s.r.o., který prodává.', 'Správcem je improtech s.r.o., která prodává.'],
  [gender, 'Jde o to. LMC a.s., jehož web to je.', 'Jde o to. LMC a.s., jejíž web to je.'],
  ['no infinitive', 'Svá práva můžete bezplatně.', 'Svá práva můžete … bezplatně.'],
  ['no infinitive', 'Souhlas můžete kdykoli odvolal.', 'Souhlas můžete … kdykoli odvolal.'],
  ['no infinitive', 'Musíte nás o tom. Poté je smažeme.', 'Musíte … nás o tom. Poté je smažeme.'],
])('is told of %s: %s', (what, text, mended) => {
  expect(mend('cs', text)).toEqual([what, mended]);
});

it.each([
  'S vaším souhlasem, s naším svolením a našim zákazníkům; vašim žádostem a našim lidem.',
  'Našim dětem, vašim věcem, našim všem společnostem; s vašimi zákazníky.',
  'Našim oddělením to předáme; vaším sídlem je dům; naším cílem to je.',
  'LMC s.r.o., která provozuje web; zpracovatel ABC s.r.o., který provozuje web.',
  'Používáme systém společnosti ABC a.s., který je v EU; data od ABC s.r.o., který je dodal.',
  'Jan Novák, jednatel společnosti ABC s.r.o., který rozhoduje. Zpracovatel ABC s.r.o., který provozuje web.',
  'Své údaje můžete kdykoli opravit. Smazat je můžete kdykoli. Pokud můžete, napište.',
  'K údajům smí jen správce. Do archivu mohou jen zaměstnanci. Nemůžeme za to.',
  'Totéž může zákonný zástupce. Bez souhlasu to nesmíme. Nemusíte. Stejně může rodič dítěte.',
  'Odpovíme co nejdříve můžeme. To můžete? Můžete např. Google vypnout. Napsat nám můžete vždy a vše.',
  'Svá práva můžete: bezplatně je uplatnit.',
  'Vašim malým dětem a našim nejlepším lidem; přizpůsobí se vašim potřebám.',
])('is not doubted: %s', (text) => {
  expect(say('cs', text)).toEqual([]);
});
