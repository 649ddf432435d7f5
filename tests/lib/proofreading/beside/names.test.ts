// Names and acronyms that are nearly others.
import { describe, expect, it } from 'vitest';
import { findMisspeltNames } from '#lib/proofreading/beside/names.ts';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';
import { say } from './say.ts';

const make = (text: string, locale: FrozenLocale, date = '2025-01-15', policy = 'terms') =>
  makeCheckedEdition({ locale, policy, date }, `## A {#a}\n\n${text}`);

describe('a name that is nearly one of the edition before', () => {
  const own = make('We use MailChip.', 'en', '2026-01-15');
  const before = make('We use MailChimp.', 'en');

  it.each([
    ['another language of the edition before', make('Je to MailChimp.', 'cs'), 1],
    ['the same language alone', before, 0],
    ['another day', make('Je to MailChimp.', 'cs', '2024-01-15'), 0],
    ['another policy', make('Je to MailChimp.', 'cs', '2025-01-15', 'notices'), 0],
    ['another text', make('Je to jiné.', 'cs'), 0],
  ])('is told where it is a name in %s', (_, other, count) => {
    expect(findMisspeltNames(own, before, [own, before, other])).toHaveLength(count);
  });

  it('is not doubted where both stand there, or it stood there', () => {
    const czech = make('Je to MailChimp.', 'cs');
    const both = make('We use MailChip and MailChimp.', 'en', '2026-01-15');
    expect(findMisspeltNames(both, before, [czech])).toEqual([]);
    const known = make('We use MailChip, MailChimp.', 'en');
    expect(findMisspeltNames(own, known, [czech])).toEqual([]);
    expect(findMisspeltNames(own, undefined, [czech])).toEqual([]);
  });
});

describe('an acronym in another order', () => {
  it.each([
    ['The GDPR, the GDPR, the GPDR.', '"GPDR" — write "GDPR"'],
    ['The PDPA, the PDPA, and PPDA.', '"PPDA" — write "PDPA"'],
  ])('is told: %s', (text, said) => {
    expect(say({ locale: 'en', text })).toEqual([
      expect.stringContaining(`an acronym in another order: ${said}`),
    ]);
  });

  it.each([
    'The GDPR and the GPDR.',
    'The GDPR, the GDPR and the PDPA.',
    'The GDPR, the GDPR and GPDR.example.com or GPDR-1.',
    'The GDPR, the GDPR and the GDPRS.',
    'The EU, the EU and the UE.',
  ])('is not doubted: %s', (text) => {
    expect(say({ locale: 'en', text })).toEqual([]);
  });

  it('is not doubted where the edition before says it as often', () => {
    expect(say({ locale: 'en', before: 'The GPDR.', text: 'The GDPR and the GPDR, GDPR.' })).toEqual([]);
  });
});
