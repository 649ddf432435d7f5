import { checkLanguages } from '#lib/checks/languages/compare-languages.ts';
import type { ContentError } from '#lib/content-error.ts';
import { listSharedNames } from '#lib/languages/facts/check-facts.ts';
import { getSealKey } from '#lib/policy/seals.ts';
import { makeCheckedEdition } from '../made-edition.ts';

export const today = '2026-06-01';
export const kept = {
  th: 'เราเก็บข้อมูลของคุณไว้ 90 วัน',
  en: 'We keep your data for 90 days.',
  cs: 'Vaše údaje uchováváme 90 dnů.',
};
export const other = {
  th: 'เราเก็บข้อมูลของคุณไว้ 60 วัน',
  en: 'We keep your data for 60 days.',
  cs: 'Vaše údaje uchováváme 60 dnů.',
};
/** Those in which there are texts: languages may be added. */
export type Locale = keyof typeof kept;
/** An edition of two sections, which stand in the lines 7 and 11. */
export const make = (
  locale: Locale,
  a: string = kept[locale],
  b: string = kept[locale],
  head = 'change: first',
) =>
  makeCheckedEdition(
    { locale, policy: 'terms', date: '2026-01-01' },
    `## 1. {#a}\n\n${a}\n\n## 2. {#b}\n\n${b}`,
    head,
  );
export const path = (locale: string) => `content/${locale}/terms/2026-01-01.md`;
interface Given {
  isKept?: boolean;
  isCorrecting?: boolean;
  faults?: ContentError[];
}
/** What is found, as `file:line: problem — remedy`. */
export const find = (
  editions: ReturnType<typeof make>[],
  { isKept = false, isCorrecting, faults = [] }: Given = {},
) =>
  checkLanguages(
    Map.groupBy(editions, getSealKey),
    new Set(listSharedNames([editions])),
    { isKept: () => isKept, ...(isCorrecting !== undefined && { isCorrecting: () => isCorrecting }) },
    today,
    faults,
  ).map(
    ({ file, line, problem, remedy, isWarning }) =>
      `${isWarning ? 'warning: ' : ''}${file.slice(8, 10)}:${line}: ${problem} — ${remedy}`,
  );

/** That Czech says 60 days in a section, as it is found. */
export const differs = (section: string, line: number) =>
  `cs:${line}: en names \`90 days\` in \`${section}\` (${path('en')}:${line}), cs names \`60 dnů\` — write the same in every language`;
