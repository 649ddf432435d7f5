import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { checkStyle } from '#lib/proofreading/style/check-style.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';
import { say } from './say.ts';

const head = (...summary: string[]) =>
  ['change: material', 'summary:', ...summary.map((item) => `  - ${item}`)].join('\n');

describe('the front matter', () => {
  it('says no period that the text does not say', () => {
    const text = 'We keep it for 90 days.';
    expect(say('en', text, head('We keep it for 60 days.'))).toEqual([
      '6:20: "60 days" stands in the front matter, and nowhere in the text — say what the text says',
    ]);
    expect(say('en', text, head('We keep it for 90 days.'))).toEqual([]);
  });

  it('says it in another language too where a part of that may follow later, and else what English says', () => {
    const waivers = 'waivers:\n  - section: a\n    until: 2027-04-15\n    reason: ill';
    const summary = head('Uchováváme je 60 dnů.');
    expect(say('cs', 'Uchováváme je 90 dnů.', `${summary}\n${waivers}`)).toEqual([
      '6:19: "60 dnů" stands in the front matter, and nowhere in the text — say what the text says',
    ]);
    expect(say('cs', 'Uchováváme je 90 dnů.', summary)).toEqual([]);
  });

  it('says the day of its edition, and of the one before, and what that said', () => {
    const before = makeCheckedEdition(
      { locale: 'en', policy: 'terms', date: '2025-06-01' },
      '## A {#a}\n\nWe keep it for 60 days.',
    );
    const check = (summary: string) =>
      checkStyle(
        makeCheckedEdition(
          { locale: 'en', policy: 'terms', date: '2026-01-15' },
          '## A {#a}\n\nWe keep it for 90 days.',
          head(summary),
        ),
        before,
      ).map(({ message }) => message);
    expect(check('From 15 January 2026, 90 days take the place of the 60 days of 1 June 2025.')).toEqual([]);
    expect(check('From 16 January 2026, 90 days take the place of 60 days.')).toEqual([
      'content/en/terms/2026-01-15.md:6:10: "16 January 2026" stands in the front matter, and nowhere in the text — say what the text says',
    ]);
  });

  it.each<[Locale, string]>([
    ['en', 'Minor changes.'],
    ['en', 'Update of the policy'],
    ['en', 'The policy has been updated.'],
    ['cs', 'Drobné úpravy.'],
    ['cs', 'Aktualizace textu'],
    ['th', 'ปรับปรุงเนื้อหา'],
    ['en', 'Various changes and improvements.'],
    ['en', 'We have revised the wording for more clarity.'],
    ['cs', 'Různé změny a vylepšení.'],
    ['cs', 'Upravili jsme některé formulace.'],
    ['th', 'การเปลี่ยนแปลงและการปรับปรุงต่าง ๆ'],
    ['th', 'แก้ไขถ้อยคำให้ชัดเจนยิ่งขึ้น'],
  ])('says what changes, in %s: %s', (locale, summary) => {
    expect(say(locale, 'X.', head(summary))).toEqual([
      `6:5: "${summary}" does not say what changes — name what is new, and for whom`,
    ]);
    expect(say(locale, 'X.', head(`${summary.replace('.', '')} X Y.`))).toEqual([]);
  });

  it.each<[Locale, string]>([
    ['en', 'The wording of the retention periods is clearer.'],
    ['en', 'New cookies.'],
    ['cs', 'Nové soubory cookie.'],
    ['cs', 'Upravili jsme dobu uchovávání.'],
    ['cs', 'Změna sídla.'],
    ['th', 'แก้ไขระยะเวลาการเก็บ'],
  ])('is left alone where it names a thing, in %s: %s', (locale, summary) => {
    expect(say(locale, 'X.', head(summary))).toEqual([]);
  });

  it.each(['Terms', 'terms.'])('has a description that says more than the title: %s', (description) => {
    const edition = makeCheckedEdition(
      { locale: 'en', policy: 'terms', date: '2026-01-15' },
      '## A {#a}\n\nWe.',
    );
    const found = checkStyle({ ...edition, frontMatter: { ...edition.frontMatter, description } }, undefined);
    expect(found.map(({ problem, remedy }) => [problem, remedy])).toContainEqual([
      'the description says no more than the title',
      'say in one sentence what the policy is about',
    ]);
  });
});
