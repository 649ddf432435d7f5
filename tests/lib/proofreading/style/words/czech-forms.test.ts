// What in Czech does not agree with the word beside it: each as it is written, and as it is mended.
import { expect, it } from 'vitest';
import { say } from '../say.ts';
import { mend } from './mend.ts';

const gender = 'an ending of another gender';
const vowel = 'a preposition without its vowel';
const alone = 'a verb without se';
const two = 'two verbs side by side, of which one is left over or the word between them is missing';
const number = 'a unit that does not agree with its number';

const capital = 'a name in small letters';

it.each([
  [gender, 'Přihlášky jsou uloženi v Praze.', 'Přihlášky jsou uloženy v Praze.'],
  [gender, 'Kopie jsou uzamčeni a chráněny.', 'Kopie jsou uzamčeny a chráněny.'],
  [gender, 'Smlouvy byly již uzavřeni.', 'Smlouvy byly již uzavřeny.'],
  [gender, 'Zákazníci jsou vždy informovány.', 'Zákazníci jsou vždy informováni.'],
  [gender, 'Příjemci budou vybrány.', 'Příjemci budou vybráni.'],
  [vowel, 'Způsobem, k kterému došlo.', 'Způsobem, ke kterému došlo.'],
  [vowel, 'Dohoda s společností.', 'Dohoda se společností.'],
  [vowel, 'Dohoda s zákazníkem.', 'Dohoda se zákazníkem.'],
  [vowel, 'Je to v formuláři.', 'Je to ve formuláři.'],
  [vowel, 'V Finsku to platí.', 'Ve Finsku to platí.'],
  [vowel, 'Údaje z zemí mimo EU.', 'Údaje ze zemí mimo EU.'],
  [alone, 'Po 12 měsících zeptáme vás znovu.', 'Po 12 měsících zeptáme se vás znovu.'],
  [alone, 'Pokud domníváte, že to neplatí, napište nám.', 'Pokud domníváte se, že to neplatí, napište nám.'],
  [alone, 'Netýkají našich zaměstnanců.', 'Netýkají se našich zaměstnanců.'],
  ['an ending of the plural', 'Kopie je uzamčeny a chráněna.', 'Kopie je uzamčena a chráněna.'],
  ['a case that does not fit', 'Uchováváme vaše přihlášku.', 'Uchováváme vaši přihlášku.'],
  ['a case that does not fit', 'Nemá to na vaší návštěvu vliv.', 'Nemá to na vaši návštěvu vliv.'],
  ['a case that does not fit', 'Při vaši návštěvě natáčíme.', 'Při vaší návštěvě natáčíme.'],
  ['a full stop between thousands', 'Záloha je 5.000 Kč.', 'Záloha je 5\u00A0000 Kč.'],
  ['a full stop that makes a day of a number', 'Odpovíme do 30. dnů.', 'Odpovíme do 30 dnů.'],
  ['a word of speech', 'Pošlete to mailem na adresu.', 'Pošlete to e-mailem na adresu.'],
  ['a letter by itself', 'Jednoho y nich vybereme.', 'Jednoho nich vybereme.'],
  [alone, 'Údaje týkající vašeho účtu máme.', 'Údaje týkající se vašeho účtu máme.'],
  [two, 'Změnu oznamujeme sdělujeme předem.', 'Změnu oznamujeme a sdělujeme předem.'],
  [number, 'Zálohy máme 90 dni.', 'Zálohy máme 90 dní.'],
  [number, 'Trvá to 30 minuty.', 'Trvá to 30 minut.'],
  [capital, 'V české republice jím je úřad.', 'V České republice jím je úřad.'],
  [capital, 'V rámci evropské unie to platí.', 'V rámci Evropské unie to platí.'],
  [capital, 'Ve spojených státech to platí.', 'Ve Spojených státech to platí.'],
])('is told of %s: %s', (what, text, mended) => {
  expect(mend('cs', text)).toEqual([what, mended]);
});

it.each([
  'Přihlášky jsou uloženy, údaje byly předány a zaměstnanci byli informováni.',
  'Dále jsou informováni uchazeči; vždy jsou informováni všichni.',
  'Těmito pravidly jsou vázáni všichni, v aplikaci jsou uloženy soubory.',
  'Ke kterému účelu, ke komu, se společností, s sebou, ve formuláři, ze země, k GDPR.',
  'Zeptáme se vás, na které se to týká, a pokud se, jak píšete, domníváte jinak.',
  'Pokud se vás něco týká, dozvíte se to.',
  'Uchováváme je a mažeme, shromažďujeme i zpracováváme.',
  'Do 30. dne, vaše údaje, vaši nabídku, e-mailem, mail@a.cz.',
  'Jedna z nich, s k tomu určeným klíčem, písm. b) a bod c).',
  'Před 90 dny a s 15 minutami.',
  'Vaši písemnou žádost, vaší straně, verze 5.000 a 1.200,50.',
  'Podle české úpravy, evropské směrnice a spojených podniků.',
])('is not doubted: %s', (text) => {
  expect(say('cs', text)).toEqual([]);
});
