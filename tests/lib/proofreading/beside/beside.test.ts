// What is wrong beside other texts: the edition before, other policies, the draft itself.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Beside, say } from './say.ts';

interface Case extends Beside {
  told: string;
  mended: Partial<Beside>;
}

const cases: Case[] = parse(readFileSync('tests/fixtures/slips/beside.yml', 'utf8'));
const meant: Beside[] = parse(readFileSync('tests/fixtures/slips/beside-meant.yml', 'utf8'));

describe('a draft beside other texts', () => {
  it.each(cases)('is told in $locale: $text', ({ told, mended, ...own }) => {
    expect(say(own)).toEqual([told]);
    expect(say({ ...own, ...mended })).toEqual([]);
  });

  it.each(meant)('is not doubted in $locale: $text', (own) => {
    expect(say(own)).toEqual([]);
  });
});
