import { expect, it } from 'vitest';
import { comparePassages } from '#lib/checks/languages/passages/compare-passages.ts';
import type { FrozenLocale } from '../../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../../made-edition.ts';

/** The second sentence of each language denies nothing. */
const said = {
  th: ['เราไม่ส่งต่อข้อมูลให้ผู้อื่น', 'เราเก็บข้อมูลไว้กับเราเท่านั้น'],
  en: ['We do not pass data on to others.', 'We keep data to ourselves.'],
  cs: ['Údaje jiným nepředáváme.', 'Údaje si ponecháváme.'],
} as const;
const locales = ['th', 'en', 'cs'] as const;

/** An edition in which one language denies nothing. */
const make = (date: string, free: FrozenLocale) =>
  locales.map((locale) =>
    makeCheckedEdition(
      { locale, policy: 'terms', date },
      `## A {#a}\n\n${said[locale][locale === free ? 1 : 0]}`,
    ),
  );

it.each(locales)('what every language has kept is not asked about again, %s denying nothing', (free) => {
  const now = make('2027-01-15', free);
  const count = (before: ReturnType<typeof make>) =>
    comparePassages(now, ({ locale }) => before.find((each) => each.locale === locale)).length;
  const [other = free] = locales.filter((each) => each !== free);
  expect([count([]), count(make('2026-12-01', free)), count(make('2026-12-01', other))]).toEqual([1, 0, 1]);
});
