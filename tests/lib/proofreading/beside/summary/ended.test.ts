import { describe, expect, it } from 'vitest';
import { readCheckedEdition } from '#lib/checks/edition.ts';
import { listEditions } from '#lib/content/folder.ts';
import { findEndedClause, findStillThere } from '#lib/proofreading/beside/summary/ended.ts';
import type { FrozenLocale } from '../../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../../../checks/made-edition.ts';

const make = (locale: FrozenLocale, date: string, summary: string, text: string) =>
  makeCheckedEdition(
    { locale, policy: 'terms', date },
    `## A {#a}\n\n${text}`,
    `change: material\nsummary: ${summary}`,
  );
const say = (locale: FrozenLocale, summary: string, text: string, earlier = text) =>
  findStillThere(make(locale, '2026-01-15', summary, text), make(locale, '2025-01-15', 'A.', earlier)).map(
    ({ said }) => said.join(' — '),
  );

describe('what the summary calls gone', () => {
  it.each<[FrozenLocale, string, string, string, string]>([
    ['en', 'Backups are no longer made.', 'Backups', 'We make backups.', 'We make backups daily.'],
    ['cs', 'Zálohy už nevytváříme.', 'Zálohy', 'Vytváříme zálohy.', 'Denně vytváříme zálohy.'],
    ['th', 'เราไม่สำรองข้อมูลอีกต่อไป', 'สำรอง', 'เราสำรองข้อมูล', 'เราสำรองข้อมูลทุกวัน'],
  ])('is not what the text speaks of as before, in %s', (locale, summary, word, text, other) => {
    expect(say(locale, summary, text)).toEqual([
      `the summary says that something about "${word}" is gone, and the text speaks of it as the edition before did — say what changes, or change it in the text`,
    ]);
    expect(say(locale, summary, text, other)).toEqual([]);
    expect(say(locale, summary, locale === 'th' ? 'ถามเรา' : 'A.', text)).toEqual([]);
  });

  it('is read within its clause', () => {
    expect(say('en', 'Backups are explained, and a page is no longer kept.', 'We make backups.')).toEqual([]);
    const text = 'Backups are kept, and we no longer print, as we said.';
    const { start, end } = findEndedClause(text, 'en') ?? {};
    expect(text.slice(start, end)).toBe('and we no longer print,');
    expect(findEndedClause('Backups are kept.', 'en')).toBeUndefined();
  });

  it('is so in every edition that was accepted', () => {
    const editions = listEditions().flatMap((name) => readCheckedEdition(name, []) ?? []);
    const told = editions.flatMap((own) =>
      findStillThere(
        own,
        editions.findLast(
          ({ locale, policy, date }) => locale === own.locale && policy === own.policy && date < own.date,
        ),
      ),
    );
    expect([editions.length > 10, told]).toEqual([true, []]);
  });
});
