// What editors did by mistake in drafts that were sound otherwise, kind by kind; each is told where it stands.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '#lib/checks/all.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { at, edit, useCopyOfContent } from '../../content-copy.ts';

interface Slip {
  what: string;
  locale: Locale;
  from?: string;
  to?: string;
  file?: string;
  told: string[];
}

const slips: Slip[] = parse(readFileSync('tests/fixtures/slips/slips.yml', 'utf8'));

/** In every section of the edition before, so that each changed, and nothing that it said is gone. */
const earlier = {
  th: 'ฉบับก่อน',
  en: 'Earlier edition',
  cs: 'Dřívější znění',
};
const path = (locale: Locale, date: string) => `content/${locale}/backups/${date}.md`;

describe('a draft of three languages', () => {
  useCopyOfContent([]);
  const write = () => {
    for (const locale of ['th', 'en', 'cs'] as const) {
      const text = readFileSync(`tests/fixtures/slips/${locale}.md`, 'utf8');
      const first = text
        .replace(/change: material\nsummary:\n(?: {2}- .*\n)+/, 'change: first\n')
        .replaceAll(/(\{#\w+\}\n)/g, `$1\n${earlier[locale]}\n`);
      mkdirSync(at(`content/${locale}/backups`));
      writeFileSync(at(path(locale, '2026-12-20')), first);
      writeFileSync(at(path(locale, '2027-01-15')), text);
    }
  };
  const find = () =>
    checkContent('2026-12-01').map(({ message }) =>
      message.replaceAll('/backups/2027-01-15.md', '').replaceAll('content/', ''),
    );

  it('is sound as it is', () => {
    write();
    expect(find()).toEqual([]);
  });

  it.each(slips)('is told of $what in $locale: $to', ({ locale, from = '', to = '', file, told }) => {
    write();
    if (file === undefined) edit(path(locale, '2027-01-15'), from, to);
    else renameSync(at(path(locale, '2027-01-15')), at(path(locale, file)));
    expect(find()).toEqual(told);
  });
});
