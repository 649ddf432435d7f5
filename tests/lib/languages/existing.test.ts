import { rmSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { listEditions } from '#lib/content/folder.ts';
import { languages, locales } from '#lib/i18n/routing.ts';
import { listForeign, listLanguages, listRedlineLanguages } from '#lib/languages/existing.ts';
import { findMissingEditions, listDueLanguages } from '#lib/languages/missing.ts';
import { at, useCopyOfContent } from '../../content-copy.ts';

const today = '2026-12-01';

describe('an edition that was past before a language was offered', () => {
  useCopyOfContent();
  beforeEach(() => rmSync(at('content/cs/privacy/2026-11-22.md')));

  it('exists in the others, and is compared in none that has nothing before it', () => {
    const [first, second] = ['2026-11-22', '2026-11-23'].map((date) => ({ policy: 'privacy', date }));
    expect(listLanguages(first ?? { policy: '', date: '' })).toEqual(['th', 'en']);
    expect(listLanguages(second ?? { policy: '', date: '' })).toEqual(locales);
    expect(listRedlineLanguages(second ?? { policy: '', date: '' })).toEqual(['th', 'en']);
  });

  it('is foreign to that language, with its state and where it can be read', () => {
    expect(listForeign('cs', 'privacy', today)).toMatchObject([
      { policy: 'privacy', date: '2026-11-22', after: '2026-11-23', state: 'past', languages: ['th', 'en'] },
    ]);
    expect(listForeign('en', 'privacy', today)).toEqual([]);
  });

  it('is missing where the language was offered then', () => {
    expect(findMissingEditions(listEditions(), today, () => false).map(({ message }) => message)).toEqual([
      'content/cs/privacy/2026-11-22.md:1:1: this edition is missing in this language — write it, with the sections of content/th/privacy/2026-11-22.md',
    ]);
  });
});

describe('a language is due', () => {
  const name = (date: string) => ({ locale: 'en' as const, policy: 'p', date });
  const row = ['2025-01-01', '2026-01-01', '2026-11-22', '2027-01-01'].map(name);

  it('in what was in force on its first day, and in what came later', () => {
    expect(new Set(Object.values(languages).map(({ since }) => since))).toEqual(new Set(['2026-11-22']));
    const due = row.map((edition) => listDueLanguages(edition, row, today).length > 0);
    expect(due).toEqual([false, false, true, true]);
  });

  it('in what is in force, even if its first day is still to come', () => {
    const due = row.map((edition) => listDueLanguages(edition, row, '2025-06-01').length > 0);
    expect(due).toEqual([true, true, true, true]);
    expect(
      listDueLanguages(name('2027-01-01'), [...row, { ...name('2026-12-01'), policy: 'q' }], today),
    ).toEqual(locales);
  });
});
