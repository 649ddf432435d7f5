// Participles of Czech that do not agree with their subject: each as it is written, and as it is mended.
import { expect, it } from 'vitest';
import { say } from '../say.ts';
import { mend } from './mend.ts';

it.each([
  ['Žádosti jsou uloženi v Praze.', 'Žádosti jsou uloženy v Praze.'],
  ['Vaše žádosti byly vyřízeni.', 'Vaše žádosti byly vyřízeny.'],
  ['Údaje uchazečů jsou uloženi v Praze.', 'Údaje uchazečů jsou uloženy v Praze.'],
  ['Osobní údaje zákazníků zůstávají uloženi zde.', 'Osobní údaje zákazníků zůstávají uloženy zde.'],
  ['Kopie smluv jsou uloženi v Praze.', 'Kopie smluv jsou uloženy v Praze.'],
  ['Zpracování jsou prováděni podle práva.', 'Zpracování jsou prováděny podle práva.'],
  [
    'Zaměstnanci, kteří je vidí, jsou v jejich zpracování řádně proškoleny.',
    'Zaměstnanci, kteří je vidí, jsou v jejich zpracování řádně proškoleni.',
  ],
  ['Zaměstnanci jsou v tom vyškoleny.', 'Zaměstnanci jsou v tom vyškoleni.'],
  ['Uživatelé jsou informovány o tom.', 'Uživatelé jsou informováni o tom.'],
  ['Klienti jsou informovány o tom.', 'Klienti jsou informováni o tom.'],
  ['Správci jsou vázány mlčenlivostí.', 'Správci jsou vázáni mlčenlivostí.'],
  ['Zaměstnanci byly informovány o tom.', 'Zaměstnanci byli informováni o tom.'],
  ['Naši zákazníci byly informovány o tom.', 'Naši zákazníci byli informováni o tom.'],
  ['Naši klienti byly informováni o tom.', 'Naši klienti byli informováni o tom.'],
])('is told of an ending of another gender: %s', (text, mended) => {
  expect(mend('cs', text)).toEqual(['an ending of another gender', mended]);
});

it.each([
  'Rodiče jsou informováni, děti jsou informovány, věci jsou uloženy, vy jste informováni.',
  'Údaje jsou oprávněni zpracovávat zaměstnanci.',
  'Podle smlouvy jsou informováni zákazníci, na základě žádosti jsou informováni všichni.',
  'Našimi zaměstnanci jsou zpracovávány údaje a byly zpracovány i dříve.',
  'Zaměstnanci byly předány klíče, které zaměstnanci byly ukázány.',
  'Zákazníci a jejich údaje jsou chráněni. Přihlášení jsou informováni e-mailem.',
  'Údaje předané správci byly smazány.',
  'Lidé jsou informováni, hosté byli přijati, členové byli zvoleni.',
  'V okamžiku podání žádosti jsou uchazeči informováni.',
])('is not doubted: %s', (text) => {
  expect(say('cs', text)).toEqual([]);
});
