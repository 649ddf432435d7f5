// A correction that changed what readers go by is as new to the list of what the law asks as an edition is.
import { describe, expect, it } from 'vitest';
import { checkCoverage } from '#lib/checks/coverage/check-coverage.ts';
import type { CoverageFile } from '#lib/checks/coverage/read-coverage.ts';
import { locales } from '#lib/i18n/routing.ts';
import type { Correction, Seals } from '#lib/policy/seals.ts';
import { makeCheckedEdition } from './made-edition.ts';

const make = (date: string, b = 'Two.') =>
  locales.map((locale) =>
    makeCheckedEdition({ locale, policy: 'privacy', date }, `## A {#a}\n\nOne.\n\n## B {#b}\n\n${b}`),
  );
const correct = (
  day: string,
  id: string,
  changesMeaning?: true,
  before: string | null = 'x',
): Correction => ({
  day,
  reasons: {},
  changed: { en: { [id]: [before, 'y'] } },
  ...(changesMeaning && { changesMeaning }),
});
const seal = (...corrections: Correction[]) => ({ accepted: '2026-01-01', sections: {}, corrections });
const entries = {
  'GDPR 13(1)(a)': { sections: ['a'], state: 'covered' },
  'GDPR 13(2)(a)': { sections: ['b'], state: 'partly', note: 'x' },
  'GDPR 13(2)(f)': { sections: [], state: 'gap', note: 'x' },
};
const check = (editions: ReturnType<typeof make>, seals: Seals, read: Partial<CoverageFile> = {}) => {
  const requirements = entries as unknown as CoverageFile['requirements'];
  const file = { path: 'content/coverage.yml', policy: 'privacy', reviewed: '2026-01-01', requirements };
  const coverage = { ...file, lineOf: (name = 'reviewed') => name.length, ...read };
  return checkCoverage(coverage, editions, editions, seals).map(
    ({ problem, remedy }) => `${problem} — ${remedy}`,
  );
};
const first = make('2026-01-01');
const again = 'read it again, and write what it is now; when all is read,';

describe('a correction', () => {
  it('is asked for where a requirement rests on what it changed, and nowhere else', () => {
    const seals = {
      'privacy/2026-01-01': seal(correct('2026-02-01', 'b', true), correct('2026-03-01', 'a')),
    };
    const asked = `"GDPR 13(2)(a)" is called partly of the edition of 2026-01-01, and "b" said something else once it was corrected (2026-02-01) — ${again} corrected: 2 below "reviewed"`;
    expect(check(first, seals)).toEqual([asked]);
    expect(check(first, seals, { corrected: 1 })).toEqual([]);
    expect(check(first, seals, { corrected: 2 })).toEqual([]);
  });

  it('of the front matter alone is not asked for, one that brings a section is where something was missing', () => {
    expect(check(first, { 'privacy/2026-01-01': seal(correct('2026-02-01', '---', true)) })).toEqual([]);
    const found = check(first, { 'privacy/2026-01-01': seal(correct('2026-02-01', 'c', true, null)) });
    expect(found.map((each) => each.slice(0, 15))).toEqual(['"GDPR 13(2)(a)"', '"GDPR 13(2)(f)"']);
  });

  it('that was read is one of the edition that was read', () => {
    const seals = { 'privacy/2026-02-01': seal(correct('2026-03-01', 'b', true)) };
    const editions = [...first, ...make('2026-02-01')];
    expect(check(editions, seals, { corrected: 1 })).toEqual([
      'the edition of 2026-01-01 was not corrected so often (0) — delete this line',
    ]);
  });

  it('of a newer edition is read with that', () => {
    const editions = [...first, ...make('2026-02-01', 'Three.')];
    const seals = { 'privacy/2026-02-01': seal(correct('2026-03-01', 'b', true)) };
    expect(check(editions, seals)).toEqual([
      `"GDPR 13(2)(a)" is called partly of the edition of 2026-01-01, and "b" changed in that of 2026-02-01 — ${again} reviewed: 2026-02-01, and below it corrected: 1`,
    ]);
    expect(check(editions, seals, { reviewed: '2026-02-01', corrected: 1 })).toEqual([]);
  });
});
