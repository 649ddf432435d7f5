import { expect, it } from 'vitest';
import { find, kinds } from './leftover-kinds.ts';

it.each<[text: string, number: string]>([
  ['Call us on +420 123 456 789.', '+420 123 456 789'],
  ['Zavolejte nám na 123 456 789.', '123 456 789'],
  ['โทร +66 123456789', '+66 123456789'],
  ['Zavolejte nám na +420 777 777 777.', '+420 777 777 777'],
])('tells of a telephone number that stands in samples: %s', (text, number) => {
  expect(find(text)).toEqual([`7 | "${number}" is left over: ${kinds.number}`]);
});

it.each([
  'Částka 1 000 000 000 Kč a 123 456 Kč a 5 123 456 789 Kč.',
  'Call us on +420 225 985 741 or +420 777 123 456.',
])('says nothing of other numbers: %s', (text) => {
  expect(find(text)).toEqual([]);
});
