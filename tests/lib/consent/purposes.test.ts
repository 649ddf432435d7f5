import { expect, it } from 'vitest';
import { googleSources } from '#lib/consent/google.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { listOutcomes } from '#lib/consent/outcomes.ts';
import { listSets, optionalPurposes } from '#lib/consent/purposes.ts';

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

it('knows of every purpose what it loads', () => {
  expect(Object.keys(googleSources)).toEqual([...optionalPurposes]);
});

it('has a page for every answer, and one for none', () => {
  const outcomes = listOutcomes(getQuestion());
  expect([...outcomes.keys()]).toEqual([
    'necessary',
    'statistics',
    'advertising',
    'statistics-advertising',
    'unsaved',
  ]);
  expect(outcomes.size).toBe(2 ** optionalPurposes.length + 1);
});
