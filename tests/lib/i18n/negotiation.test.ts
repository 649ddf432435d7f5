import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { negotiateLocale } from '#lib/i18n/negotiation.ts';
import { locales } from '#lib/i18n/routing.ts';

describe('negotiateLocale', () => {
  it.each<[string | undefined, string | undefined, string, string]>([
    ['cs', 'th', 'cs', 'the remembered choice comes first'],
    ['de', 'th', 'th', 'a remembered language that is not ours counts for nothing'],
    ['__proto__', undefined, 'en', 'a hostile cookie counts for nothing'],
    [undefined, 'cs-CZ,cs;q=0.9,en;q=0.8', 'cs', 'a region does not matter'],
    [undefined, 'en;q=0.3, th;q=0.9', 'th', 'q-values rank, not order'],
    [undefined, 'de, fr;q=0.5', 'en', 'none of ours: English'],
    [undefined, `cs${', de'.repeat(249)}`, 'cs', 'a list of 998 characters'],
    [undefined, `cs${', de'.repeat(250)}`, 'en', 'a list of 1,002 characters, which is none of a browser'],
    [undefined, 'de, *;q=0.1', 'en', 'anything: English'],
    [undefined, 'en;q=0, cs;q=0.1', 'cs', 'a refused language is not chosen'],
    [undefined, '', 'en', 'an empty header'],
    [undefined, undefined, 'en', 'no header'],
  ])('cookie %s, header %s: %s (%s)', (remembered, header, expected) => {
    expect(negotiateLocale(remembered, header)).toBe(expected);
  });

  it('always answers with a language of the site, whatever the headers say', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (remembered, header) => {
        expect(locales).toContain(negotiateLocale(remembered, header));
      }),
    );
  });
});
