import { describe, expect, it } from 'vitest';
import { checkLaw } from '#lib/proofreading/law/check-law.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';
import { say } from './say.ts';

describe('what a draft cites', () => {
  it('is doubted, not forbidden, in the front matter as well', () => {
    const name = { locale: 'en', policy: 'terms', date: '2026-01-15' } as const;
    const head = 'change: editorial\nsummary: As Directive 2016/679 says.';
    const found = checkLaw(makeCheckedEdition(name, '## By Article 106 GDPR {#a}\n\nB.', head));
    expect(found.map(({ line, column, problem, isWarning }) => [line, column, problem, isWarning])).toEqual([
      [5, 23, '2016/679 is called "Directive", and is another kind of act', true],
      [8, 7, 'the GDPR has no "Article 106"', true],
    ]);
  });

  it('is read in each passage by itself', () => {
    expect(say('en', 'The GDPR is 1 act.\n\nArticle 106 of another act.')).toEqual([]);
    expect(say('en', 'By Article 33 GDPR.\n\nWe say so within 4 days.')).toEqual([]);
  });
});
