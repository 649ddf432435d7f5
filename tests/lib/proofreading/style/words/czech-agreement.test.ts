// Words of Czech of which one does not agree with another near it: each as it is written, and as it is mended.
import { expect, it } from 'vitest';
import { say } from '../say.ts';
import { mend } from './mend.ts';

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
])('is told of %s: %s', (what, text, mended) => {
  expect(mend('cs', text)).toEqual([what, mended]);
});

it.each([
  'S vaším souhlasem, s naším svolením a našim zákazníkům; vašim žádostem a našim lidem.',
  'Našim dětem, vašim věcem, našim všem společnostem; s vašimi zákazníky.',
  'Našim oddělením to předáme; vaším sídlem je dům; naším cílem to je.',
  'Vašim malým dětem a našim nejlepším lidem; přizpůsobí se vašim potřebám.',
])('is not doubted: %s', (text) => {
  expect(say('cs', text)).toEqual([]);
});
