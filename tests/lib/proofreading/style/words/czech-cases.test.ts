// Nouns of Czech in another case than the words before them, and verbs of many where one does something.
import { expect, it } from 'vitest';
import { say } from '../say.ts';
import { mend } from './mend.ts';

const wrong = 'a case that does not fit';
const verb = 'a verb that does not agree';

it.each([
  [wrong, 'Zašleme ji na vaší žádost.', 'Zašleme ji na vaši žádost.'],
  [wrong, 'Chráníme vaší osobní bezpečnost.', 'Chráníme vaši osobní bezpečnost.'],
  [wrong, 'Děje se tak k vaši žádosti.', 'Děje se tak k vaší žádosti.'],
  [wrong, 'Podejte této žádost.', 'Podejte tuto žádost.'],
  [wrong, 'Podle tuto žádosti jednáme.', 'Podle této žádosti jednáme.'],
  [wrong, 'Stalo se tak na základě prováděcí rozhodnutí.', 'Stalo se tak na základě prováděc… rozhodnutí.'],
  [wrong, 'Jednáme podle platné nařízení.', 'Jednáme podle platn… nařízení.'],
  [wrong, 'Získáte poukaz na příslušenstvím.', 'Získáte poukaz na příslušenství.'],
  ['a preposition of another case', 'Mluvíte z technickou podporou.', 'Mluvíte s technickou podporou.'],
  ['a preposition of another case', 'Odpověď s technické podpory.', 'Odpověď z technické podpory.'],
  [wrong, 'Platí od 27. duben 2016.', 'Platí od 27. dubna 2016.'],
  [wrong, 'Platí od 1. únor 2026.', 'Platí od 1. února 2026.'],
  [wrong, 'Platí od 1. červenec 2026.', 'Platí od 1. července 2026.'],
  [wrong, 'Platí od 1. listopad 2026.', 'Platí od 1. listopadu 2026.'],
  [
    'a case that does not fit, or no preposition before it',
    'Kopii těchto doložkách zašleme.',
    'Kopii těchto … doložkách zašleme.',
  ],
  [verb, 'Tato společnost zpracovávají údaje.', 'Tato společnost zpracovává údaje.'],
  [verb, 'Platí, že naše služba je ukládají.', 'Platí, že naše služba je ukládá.'],
  [verb, 'Každá osoba se podepisují.', 'Každá osoba se podepisuje.'],
  [verb, 'Tato osobní povinnost trvají.', 'Tato osobní povinnost trvá.'],
  [verb, 'Tato smlouva jsou písemná.', 'Tato smlouva je písemná.'],
  [verb, 'Naše firma rozumějí tomu.', 'Naše firma rozumí tomu.'],
])('is told of %s: %s', (what, text, mended) => {
  expect(mend('cs', text)).toEqual([what, mended]);
});

it.each([
  'V těchto lhůtách a o všech těchto změnách; na našich stránkách, po všech těch úpravách a našich kontrolách.',
  'Ve vašich smlouvách nebo našich přílohách; při jejich opravách.',
  'S vaší pomocí stránku upravíme. Na vaši žádost, k vaší žádosti, naši hosti, vaši písemnou žádost.',
  'K nařízením a díky opatřením, před jednáním; po osobním jednání, v ním uvedeném, na vlastním zařízení.',
  'Na základě prováděcího rozhodnutí, podle prováděcí směrnice, bez zbytečné prodlevy a podle znění rozhodnutí.',
  'Tato práva zahrnují kopii, tato opatření chrání, tyto služby zpracovávají údaje.',
  'Údaje, které tato společnost a její partneři zpracovávají, a které naše služba a vy ukládáte.',
  'Vztahuje se na vaši společnost, jejíž údaje naše oddělení zpracovávají.',
])('is told nothing of what agrees: %s', (text) => {
  expect(say('cs', text)).toEqual([]);
});
