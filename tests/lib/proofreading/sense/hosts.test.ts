import { describe, expect, it } from 'vitest';
import { say } from './say.ts';

describe('a host that policies name', () => {
  it.each([
    ['https://uoou.gov.cs/x', 'uoou.gov.cs', 'uoou.gov.cz'],
    ['https://uo.gov.cz', 'uo.gov.cz', 'uoou.gov.cz'],
    ['http://www.pdpc.or.tha', 'pdpc.or.tha', 'pdpc.or.th'],
    ['https://pdcp.or.th', 'pdcp.or.th', 'pdpc.or.th'],
    ['https://edbp.europa.eu', 'edbp.europa.eu', 'edpb.europa.eu'],
    ['https://eurlex.europa.eu', 'eurlex.europa.eu', 'eur-lex.europa.eu'],
    ['https://polices.google.com', 'polices.google.com', 'policies.google.com'],
    ['https://tool.google.com', 'tool.google.com', 'tools.google.com'],
    ['HTTPS://Edpd.Europa.eu', 'Edpd.Europa.eu', 'edpb.europa.eu'],
    ['mailto:posta@uou.gov.cz', 'uou.gov.cz', 'uoou.gov.cz'],
    ['mailto:info@a.con', 'a.con', 'a.com'],
    ['https://www.example.ogr/a', 'example.ogr', 'example.org'],
    ['https://a.czz', 'a.czz', 'a.cz'],
  ])('is nearly %s', (url, host, meant) => {
    expect(say('en', `See [it](${url}).`)).toEqual([
      `9:6: a host that is nearly another: "${host}" — write "${meant}"`,
    ]);
  });

  it.each([
    'https://uoou.gov.cz/x',
    'https://www.uoou.gov.cz',
    'https://x.pdpc.or.th',
    'https://UOOU.gov.cz',
    'https://o.gov.cz',
    'https://abcd.or.th',
    'https://example.cz',
    'mailto:posta@uoou.gov.cz',
    'mailto:privacy@photorobot.com',
    '#a',
    '/uoou.gov.cs',
  ])('may be, or be no such: %s', (url) => {
    expect(say('en', `See [it](${url}).`)).toEqual([]);
  });

  it('is read from links and mailboxes in text as well', () => {
    expect(say('en', 'Write to <posta@uou.gov.cz>.')).toEqual([
      '9:11: a host that is nearly another: "uou.gov.cz" — write "uoou.gov.cz"',
    ]);
    expect(say('en', 'See 1 [it](https://uou.gov.cz).')).toEqual([
      '9:8: a host that is nearly another: "uou.gov.cz" — write "uoou.gov.cz"',
    ]);
  });
});

describe('an address of the edition before', () => {
  const old = 'See <https://account.photorobot.com/settings> and <info@photorobot.com>.';
  it.each([
    ['account.', 'acount.', 'acount.photorobot.com/settings', 'account.photorobot.com/settings'],
    ['/settings', '/setings', 'account.photorobot.com/setings', 'account.photorobot.com/settings'],
    ['info@photorobot', 'info@photorobto', 'info@photorobto.com', 'info@photorobot.com'],
  ])('is meant by one that differs in a letter or two: %s', (part, slip, found, meant) => {
    for (const locale of ['en', 'cs', 'th'] as const)
      expect(say(locale, old.replace(part, slip), old)).toEqual([
        expect.stringContaining(`an address that is nearly another: "${found}" — write "${meant}"`),
      ]);
  });

  it('is meant where it stands beside the other more often', () => {
    const text = `${old} Or <https://account.photorobot.com/settings>, <https://acount.photorobot.com/settings>.`;
    expect(say('en', text)).toHaveLength(1);
  });

  it.each([
    ['account.photorobot', 'support.photorobot'],
    ['/settings', '/terms'],
    ['/settings', '/settings/more'],
    ['account', 'api'],
    ['info', 'inf1'],
  ])('may be replaced by another: %s, %s', (part, other) => {
    expect(say('en', old.replace(part, other), old)).toEqual([]);
    expect(say('en', old, old)).toEqual([]);
  });
});
