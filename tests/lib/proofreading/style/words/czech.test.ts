// What Czech has no form for: each as it is written, and as it is mended.
import { expect, it } from 'vitest';
import { say } from '../say.ts';
import { mend } from './mend.ts';

const number = 'a unit that does not agree with its number';
const gender = 'an ending of another gender';
const section = 'a section of the GDPR, which has articles';
const short = 'no full stop behind a short word';
const joined = 'no space where there is to be one';
const slovak = 'a word of Slovak';

it.each([
  [number, 'Uchováváme je 10 rok.', 'Uchováváme je 10 let.'],
  [number, 'Odpovíme do 48 hodiny.', 'Odpovíme do 48 hodin.'],
  [number, 'Odpovíme do 24 hodina.', 'Odpovíme do 24 hodin.'],
  [number, 'Uchováváme je 6 týden.', 'Uchováváme je 6 týdnů.'],
  [number, 'Uchováváme je 1 roky.', 'Uchováváme je 1 rok.'],
  [number, 'Uchováváme je 1 let.', 'Uchováváme je 1 rok.'],
  [number, 'Uchováváme je 1 měsíců.', 'Uchováváme je 1 měsíc.'],
  [number, 'Uchováváme je 1 dny.', 'Uchováváme je 1 den.'],
  [number, 'Uchováváme je 1 dnů.', 'Uchováváme je 1 den.'],
  ['an ending behind a figure', 'Odpovíme do 30ti dnů.', 'Odpovíme do 30 dnů.'],
  [gender, 'Naši zákazníci byly informováni.', 'Naši zákazníci byli informováni.'],
  [gender, 'Jsou to zákazníci, kteří nám byly blízcí.', 'Jsou to zákazníci, kteří nám byli blízcí.'],
  [gender, 'Údaje, které nám byli dány.', 'Údaje, které nám byly dány.'],
  ['a day without its spaces', 'Platí od 1.7.2023 dál.', 'Platí od 1. 7. 2023 dál.'],
  ['a day without its spaces', 'Platí od 10.12.2023 dál.', 'Platí od 10. 12. 2023 dál.'],
  [short, 'E-mailem, např dopisem.', 'E-mailem, např. dopisem.'],
  [short, 'Sídlo, tj Praha.', 'Sídlo, tj. Praha.'],
  [joined, 'Odpovíme do 30dnů.', 'Odpovíme do 30 dnů.'],
  [joined, 'Uchováváme je 12měsíců.', 'Uchováváme je 12 měsíců.'],
  ['no space before %', 'Je to 50%, tedy polovina.', 'Je to 50 %, tedy polovina.'],
  ['words of English', 'Podle Section 35 zákona.', 'Podle § 35 zákona.'],
  ['words of English', 'Podle Sections 35 a 36 zákona.', 'Podle § 35 a 36 zákona.'],
  [section, 'Podle § 6 odst. 12 písm. a) GDPR jednáme.', 'Podle čl. 6 odst. 12 písm. a) GDPR jednáme.'],
  [section, 'Podle § 15 GDPR jednáme.', 'Podle čl. 15 GDPR jednáme.'],
  [section, 'Podle § 15 odst. 1 GDPR jednáme.', 'Podle čl. 15 odst. 1 GDPR jednáme.'],
  [slovak, 'Údaj, ktorý máme.', 'Údaj, který máme.'],
  [slovak, 'Údaje, ktoré máme.', 'Údaje, které máme.'],
  [slovak, 'Dáte nám jej alebo ne.', 'Dáte nám jej nebo ne.'],
  [slovak, 'Část údajov máme.', 'Část údajů máme.'],
  [slovak, 'Část osobných věcí máme.', 'Část osobních věcí máme.'],
  [slovak, 'Vždy môžete odejít.', 'Vždy můžete odejít.'],
  [slovak, 'Váš súhlas máme.', 'Váš souhlas máme.'],
  [slovak, 'Po uplynutí lehoty je smažeme.', 'Po uplynutí lhůty je smažeme.'],
  [slovak, 'Nikdo je nyní spracúva.', 'Nikdo je nyní zpracováva.'],
])('is told of %s: %s', (what, text, mended) => {
  expect(mend('cs', text)).toEqual([what, mended]);
});

it.each([
  'Do 1 roku, po 1 měsíci, za 48 hodin, 10 let, 6 týdnů, před 5 roky.',
  'Lhůta 30denní a 12měsíční, 5letá, 24hodinová; např. zde, tj. tady, atd.',
  'Zákazníci byli informováni a údaje byly smazány.',
  'Platí od 1. 7. 2023; je to 50 % a 50% sleva.',
  'Podle § 15 zákona a čl. 15 GDPR; Sekce 35.',
])('is not doubted: %s', (text) => {
  expect(say('cs', text)).toEqual([]);
});
