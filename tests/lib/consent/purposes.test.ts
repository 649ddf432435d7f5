import { expect, it } from 'vitest';
import { googleSources } from '#lib/consent/google.ts';
import { outcomes } from '#lib/consent/outcomes.ts';
import { listSets, optionalPurposes, purposes } from '#lib/consent/purposes.ts';

it('has every set of purposes, however many there are', () => {
  expect(listSets(['a', 'b', 'c']).map((set) => set.join(''))).toEqual([
    '',
    'a',
    'b',
    'ab',
    'c',
    'ac',
    'bc',
    'abc',
  ]);
});

it('asks for every purpose but the necessary, and knows what each loads', () => {
  expect(purposes).toEqual(['necessary', ...optionalPurposes]);
  expect(Object.keys(googleSources)).toEqual([...optionalPurposes]);
});

it('has a page for every answer, and one for none', () => {
  expect([...outcomes.keys()]).toEqual([
    'necessary',
    'statistics',
    'advertising',
    'statistics-advertising',
    'unsaved',
  ]);
  expect(outcomes.size).toBe(2 ** optionalPurposes.length + 1);
});
