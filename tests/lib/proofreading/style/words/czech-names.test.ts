// Words that Czech writes in small letters, and names of English: each as it is written, and as it is mended.
import { expect, it } from 'vitest';
import { say } from '../say.ts';
import { mend } from './mend.ts';

it.each([
  ['Platí od 10. Července 2023.', 'Platí od 10. července 2023.'],
  ['Platí od 1. Září.', 'Platí od 1. září.'],
  ['Platí od Ledna 2023.', 'Platí od ledna 2023.'],
  ['V rámci Evropské Unie to platí.', 'V rámci Evropské unie to platí.'],
  ['V České Republice to platí.', 'V České republice to platí.'],
  ['Podle Evropského Parlamentu to platí.', 'Podle Evropského parlamentu to platí.'],
  ['Píše to Evropská Komise.', 'Píše to Evropská komise.'],
  ['Ve Spojených Státech to platí.', 'Ve Spojených státech to platí.'],
  ['Je to Úřad pro Ochranu Osobních Údajů.', 'Je to Úřad pro ochranu osobních údajů.'],
])('is told of a capital letter in Czech: %s', (text, mended) => {
  expect(mend('cs', text)).toEqual(['a capital letter in a word that is no name', mended]);
  expect(say('cs', mended)).toEqual([]);
});

it.each([
  ['From 10 july 2023 it applies.', 'From 10 July 2023 it applies.'],
  ['From 3 may 2023 it applies.', 'From 3 May 2023 it applies.'],
  ['From july 2023 it applies.', 'From July 2023 it applies.'],
  ['Ask us on monday.', 'Ask us on Monday.'],
  ['In the european union it applies.', 'In the European Union it applies.'],
  ['In the European union it applies.', 'In the European Union it applies.'],
  ['In the Czech republic it applies.', 'In the Czech Republic it applies.'],
])('is told of a name in small letters in English: %s', (text, mended) => {
  expect(mend('en', text)).toEqual(['a name in small letters', mended]);
  expect(say('en', mended)).toEqual([]);
});

it('is not doubted where it is a name, or another word', () => {
  expect(say('cs', 'Klub Září 2023, Evropská unie, Unie evropských podniků; 10. července 2023.')).toEqual([]);
  expect(say('en', 'Of the 27 may ask; in section 3 may not; it may 2 times; the 5 march on.')).toEqual([]);
  expect(say('en', 'From 3 May 2023; see european-union.example and monday.com.')).toEqual([]);
});
