import { describe, expect, it } from 'vitest';
import { getEditionInForce, listPolicies } from '#lib/policy/policies.ts';
import { listFilePaths, listPagePaths } from '#lib/site/promised-paths.ts';

describe('policies', () => {
  it('lists the privacy policy first', () => {
    expect(listPolicies()).toEqual(['privacy', 'cookies']);
  });

  it('promises a list and, of each policy, a page, a history, every edition and its redline', () => {
    expect(listPagePaths().filter((path) => path.startsWith('/cs'))).toEqual([
      '/cs',
      ...['privacy', 'cookies'].flatMap((policy) =>
        ['', '/history', '/2026-11-22', '/2026-11-23', '/2026-11-23/changes']
          .concat('/2027-03-01', '/2027-03-01/changes')
          .map((rest) => `/cs/${policy}${rest}`),
      ),
    ]);
  });

  it('promises each edition as Markdown and as JSON, and a feed', () => {
    expect(listFilePaths().filter((path) => path.startsWith('/en'))).toEqual([
      '/en/feed.xml',
      ...['privacy', 'cookies'].flatMap((policy) =>
        ['2026-11-22', '2026-11-23', '2027-03-01'].flatMap((date) => [
          `/en/${policy}/${date}.md`,
          `/en/${policy}/${date}.json`,
        ]),
      ),
    ]);
  });

  it.each([
    ['2026-11-21', '2026-11-22', 'upcoming'],
    ['2026-11-22', '2026-11-22', 'in force'],
    ['2026-11-23', '2026-11-23', 'in force'],
    ['2027-02-28', '2026-11-23', 'in force'],
    ['2027-03-01', '2027-03-01', 'in force'],
    ['2030-01-01', '2027-03-01', 'in force'],
  ])('on %s shows the edition of %s, %s', (today, date, state) => {
    expect(getEditionInForce('cs', 'privacy', today)).toMatchObject({ date, state });
  });

  it('throws for a policy that does not exist', () => {
    expect(() => getEditionInForce('cs', 'terms')).toThrow('There is no policy "terms" in "cs"');
  });
});
