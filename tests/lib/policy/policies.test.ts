import { cpSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getEditionInForce, listPagePaths, listPolicies } from '#lib/policy/policies.ts';
import { useCopyOfContent } from '../../copy-project.ts';

describe('policies', () => {
  useCopyOfContent();

  it('lists the privacy policy first', () => {
    expect(listPolicies()).toEqual(['privacy', 'cookies']);
  });

  it('promises one page a policy and a list in every language', () => {
    expect(listPagePaths().toSorted()).toEqual([
      '/cs',
      '/cs/cookies',
      '/cs/privacy',
      '/en',
      '/en/cookies',
      '/en/privacy',
      '/th',
      '/th/cookies',
      '/th/privacy',
    ]);
  });

  it.each([
    ['2026-11-21', '2026-11-22', 'upcoming'],
    ['2026-11-22', '2026-11-22', 'in force'],
    ['2026-11-23', '2026-11-23', 'in force'],
    ['2026-12-31', '2026-11-23', 'in force'],
    ['2027-01-01', '2027-01-01', 'in force'],
  ])('on %s shows the edition of %s, %s', (today, date, state) => {
    cpSync('content/cs/privacy/2026-11-22.md', 'content/cs/privacy/2027-01-01.md');
    expect(getEditionInForce('cs', 'privacy', today)).toMatchObject({ date, state });
  });

  it('throws for a policy that does not exist', () => {
    expect(() => getEditionInForce('cs', 'terms')).toThrow('There is no policy "terms" in "cs"');
  });
});
