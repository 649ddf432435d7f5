import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { findCapitals } from '#lib/proofreading/style/capitals.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';
import { say } from './say.ts';

describe('a capital letter within a sentence', () => {
  it.each<[Locale, wrong: string, said: string]>([
    [
      'en',
      'We keep backups, and Keep them safe.',
      '9:18: a capital letter within a sentence: "and Keep" — write "and keep", or "and. Keep" where one ends',
    ],
    [
      'en',
      'We store backup data, and the Backup data is safe.',
      '9:27: a capital letter within a sentence: "the Backup" — write "the backup", or "the. Backup" where one ends',
    ],
    [
      'cs',
      'Zálohy uchováváme a poté je Vymažeme ze serveru; nic jiného vymažeme.',
      '9:26: a capital letter within a sentence: "je Vymažeme" — write "je vymažeme", or "je. Vymažeme" where one ends',
    ],
  ])('is told of a word that is small elsewhere in %s: %s', (locale, text, told) => {
    expect(say(locale, text)).toEqual([told]);
  });

  it('is told of a word that is small in the edition before, and not of what was accepted', () => {
    const make = (date: string, text: string) =>
      makeCheckedEdition({ locale: 'en', policy: 'terms', date }, `## A {#a}\n\n${text}`);
    const find = (text: string, before: string) =>
      findCapitals(make('2027-01-15', text), make('2026-01-15', before));
    expect(find('We Erase them later.', 'We erase them.')).toEqual([]);
    expect(find('Then we Erase them later.', 'We erase them.')).toHaveLength(1);
    expect(find('Then we Erase them. We erase it.', 'Then we Erase them. We erase it.')).toEqual([]);
  });

  it.each<[Locale, string]>([
    ['en', 'You may ask us in May as well.'],
    ['en', 'The office is that of the Office for data.'],
    ['en', 'We keep it; click Keep in the form.'],
    ['en', 'We use copper, and the platform Coppers for it.'],
    ['en', 'We use a slate, and Slate for notes, and Slate for tasks.'],
    ['en', 'We keep data. Keep in mind that the [Keep page](#a) is ours.'],
    ['cs', 'Úřadem je úřad podle zákona, tedy Úřad pro ochranu osobních údajů.'],
    ['th', 'เราใช้ google และ Google ที่ dev'],
  ])('is left in a name in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
