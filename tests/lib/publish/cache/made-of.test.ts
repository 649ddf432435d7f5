import fs, { globSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeSeals } from '#lib/policy/life/write-seals.ts';
import { readSeals } from '#lib/policy/seals.ts';
import { frame, hashGroups } from '#lib/publish/cache/made-of.ts';
import { append, edit, useCopyOfContent } from '../../../content-copy.ts';

describe('what pages are made of', () => {
  useCopyOfContent();
  afterEach(() => vi.unstubAllEnvs());

  /** Of which groups of pages something changed, after `change`. */
  const findChanged = (change: () => void) => {
    const before = hashGroups();
    change();
    const after = hashGroups();
    return [...after.keys()].filter((group) => before.get(group) !== after.get(group));
  };
  const days = ['2026-11-22', '2026-11-23', '2027-03-01'];
  const [privacy = [], cookies = []] = ['privacy', 'cookies'].map((policy) => [
    policy,
    ...days.map((day) => `${policy}/${day}`),
  ]);
  /** That says that an edition was postponed. */
  const gone = 'privacy/2027-02-01';
  const all = [...privacy, ...cookies, gone, 'choice', frame];

  it('is the same as long as nothing changes', () => {
    expect([...hashGroups().keys()]).toEqual(all);
    expect(findChanged(() => undefined)).toEqual([]);
  });

  it.each<[string, string[], () => void]>([
    [
      'an edition in one language',
      [...privacy, gone, frame],
      () => append('content/th/privacy/2026-11-22.md', 'ใหม่'),
    ],
    [
      'the editions of cookies',
      [...cookies, frame],
      () => append('content/cs/cookies/2027-03-01.md', 'Nové.'),
    ],
    [
      'a seal of a policy',
      [...privacy, gone, frame],
      () =>
        edit(
          'content/editions.lock.json',
          /("privacy\/2026-11-22": \{\s*"accepted": )"[^"]*"/,
          '$1"2026-11-20"',
        ),
    ],
    [
      'the cookies that are asked for',
      all,
      () => edit('content/en/cookies/2026-11-23.md', /\| `_ga` .*\n/, ''),
    ],
    ['a fact about the company', all, () => edit('content/company.json', 'Praha 1', 'Praha 2')],
    ['a text of the interface', all, () => edit('messages/cs.json', '"', '" ')],
    ['what else is kept beside the editions', [frame], () => append('content/words.txt', 'word')],
    ['the address of the site', all, () => vi.stubEnv('SITE_URL', 'https://a.example')],
    ['the tag', all, () => vi.stubEnv('GOOGLE_TAG_ID', 'G-TEST123456')],
    [
      'whether there is a policy to which every page leads',
      [...cookies, 'choice', frame],
      () =>
        writeSeals(
          Object.fromEntries(Object.entries(readSeals()).filter(([key]) => !key.startsWith('privacy/'))),
        ),
    ],
    ['the day of the build', [frame], () => vi.stubEnv('BUILD_DAY', '2026-12-02')],
    ['the day on which an edition comes into force', all, () => vi.stubEnv('AS_OF', '2027-03-01')],
    [
      'the day on which a change is no longer news',
      ['privacy', 'cookies', frame],
      () => vi.stubEnv('AS_OF', '2026-12-24'),
    ],
  ])('is another where another is %s', (_, changed, change) => {
    vi.stubEnv('BUILD_DAY', '2026-12-01');
    expect(findChanged(change)).toEqual(changed);
  });

  it('is another everywhere on the day on which a fact about the company is another', () => {
    vi.stubEnv('BUILD_DAY', '2026-12-01');
    edit('content/company.json', /\}\s*$/, ', "changes": [{ "from": "2026-12-02", "street": "Nová 1" }] }');
    expect(findChanged(() => vi.stubEnv('AS_OF', '2026-12-02'))).toEqual(all);
  });

  it('is the same of editions that stay past, and of another policy, where an upcoming one comes into force', () => {
    vi.stubEnv('BUILD_DAY', '2026-12-01');
    vi.stubEnv('AS_OF', '2027-02-28');
    const others = Object.entries(readSeals()).filter(([key]) => key !== 'cookies/2027-03-01');
    writeSeals(Object.fromEntries(others));
    const changed = ['privacy', 'privacy/2026-11-23', 'privacy/2027-03-01', frame];
    expect(findChanged(() => vi.stubEnv('AS_OF', '2027-03-01'))).toEqual(changed);
  });

  it.each([
    ['on a day on which nothing reads differently', '2026-12-01', '2026-12-02'],
    ['on the day for which one was announced that was postponed', '2027-01-31', '2027-02-01'],
    ['30 days after an edition came into force: it is news for the last time', '2026-12-01', '2026-12-23'],
  ])('is the same of every policy %s', (_, before, day) => {
    vi.stubEnv('BUILD_DAY', '2026-12-01');
    vi.stubEnv('AS_OF', before);
    expect(findChanged(() => vi.stubEnv('AS_OF', day))).toEqual([frame]);
  });

  // What else comes to go by the day is to be among what `hashPolicy` and `hashSite` hash, and then here.
  it('knows of all that asks for the day', () => {
    const pages = globSync(
      '{app,components,lib/{address,consent,i18n,languages,picture,policy,rights,site}}/**/*.{ts,tsx}',
    );
    const asking = pages.filter((path) => /\bgetToday\(/.test(fs.readFileSync(path, 'utf8')));
    expect(asking.map((path) => path.replaceAll('\\', '/')).toSorted()).toEqual([
      'app/[locale]/[policy]/history/page.tsx',
      'app/healthz/route.ts',
      'lib/consent/listed/in-force.ts',
      'lib/policy/company.ts',
      'lib/policy/policies.ts',
      'lib/site/change-days.ts',
    ]);
  });

  it('is the whole program, with its packages, its settings and what stands in for a file', () => {
    const asked = vi.spyOn(fs, 'existsSync');
    syncBuiltinESMExports();
    hashGroups();
    const paths = asked.mock.calls.map(([path]) => String(path)).filter((path) => !path.startsWith('/'));
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    expect([...new Set(paths)]).toEqual([
      ...['app', 'components', 'lib', 'public', 'next.config.ts', 'proxy.ts', 'tsconfig.json'],
      ...['package.json', 'package-lock.json', 'node_modules/.package-lock.json'],
      ...['.env', '.env.local', '.env.production', '.env.production.local'],
    ]);
  });
});
