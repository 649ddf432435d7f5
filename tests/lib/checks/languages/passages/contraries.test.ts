import { describe, expect, it } from 'vitest';
import { readCheckedEdition } from '#lib/checks/edition.ts';
import { checkContraries } from '#lib/checks/languages/passages/contraries.ts';
import { listEditions } from '#lib/content/folder.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { makeCheckedEdition } from '../../made-edition.ts';
import { denials } from './contrary-denials.ts';
import { doers } from './contrary-doers.ts';
import { kin } from './contrary-kin.ts';
import { opposites } from './contrary-opposites.ts';
import { pairs, type Said } from './contrary-pairs.ts';
import { relations } from './contrary-relations.ts';
import { things } from './contrary-things.ts';

const make = (said: Said) =>
  Object.entries(said).map(([locale, text]) =>
    makeCheckedEdition(
      { locale: locale as Locale, policy: 'terms', date: '2027-01-15' },
      `## A {#a}\n\n${text}`,
    ),
  );
const find = (said: Said) =>
  checkContraries(make(said), () => undefined, []).map(({ message }) =>
    message.replaceAll(/content\/(\w+)\/terms\/2027-01-15\.md/g, '$1'),
  );

const least: Said = {
  th: 'เราแจ้งการเปลี่ยนแปลงอย่างน้อย 30 วันก่อนวันนั้น',
  en: 'We announce a change at least 30 days before that day.',
  cs: 'Změnu oznámíme nejméně 30 dnů před tímto dnem.',
};
const most: Said = {
  th: 'เราแจ้งการเปลี่ยนแปลงไม่เกิน 30 วันก่อนวันนั้น',
  en: 'We announce a change at most 30 days before that day.',
  cs: 'Změnu oznámíme nejvýše 30 dnů před tímto dnem.',
};
const languages = ['th', 'en', 'cs'] as const;

describe('the contrary of what the other languages say', () => {
  it('is found in no edition that was accepted', () => {
    const editions = listEditions().flatMap((name) => readCheckedEdition(name, []) ?? []);
    expect(editions.length).toBeGreaterThan(10);
    expect(checkContraries(editions, () => undefined, []).map(({ message }) => message)).toEqual([]);
  });

  it('is named at its place, in each language', () => {
    expect(find(least)).toEqual([]);
    expect(find({ ...least, th: most.th })).toMatchInlineSnapshot(`
      [
        "th:9:22: th says "ไม่เกิน" here, and en:9 and cs:9 say "at least" instead — say the same in every language; where it is said in other words, leave it",
      ]
    `);
    expect(find({ ...least, en: most.en })).toMatchInlineSnapshot(`
      [
        "en:9:22: en says "at most" here, and th:9 and cs:9 say "อย่างน้อย" instead — say the same in every language; where it is said in other words, leave it",
      ]
    `);
    expect(find({ ...least, cs: most.cs })).toMatchInlineSnapshot(`
      [
        "cs:9:16: cs says "nejvýše" here, and th:9 and en:9 say "อย่างน้อย" instead — say the same in every language; where it is said in other words, leave it",
      ]
    `);
  });

  it.each([...pairs, ...things, ...relations, ...opposites, ...denials, ...kin, ...doers])(
    'is named of %s, and of nothing that all say',
    (_, one, other) => {
      expect([find(one), find(other)]).toEqual([[], []]);
      for (const locale of languages) {
        expect(find({ ...one, [locale]: other[locale] }), locale).toHaveLength(1);
        expect(find({ ...other, [locale]: one[locale] }), locale).toHaveLength(1);
      }
    },
  );

  it('is named where the third language says neither, unless the mood of a verb may say it', () => {
    const silent: Said = {
      th: 'แม้ออกจากบริษัทไปแล้ว',
      en: 'Even before they have left the company.',
      cs: 'I poté, co ze společnosti odešli.',
    };
    expect(find(silent)).toEqual([
      'cs:9:3: cs says "poté" in this sentence, and en:9 says "before" instead — say the same in every language; where it is said in other words, leave it',
    ]);
    expect(find({ ...silent, en: 'Even after they have left the company.' })).toEqual([]);
    expect(find({ ...silent, cs: 'I když ze společnosti odešli.', th: 'แม้หลังออกจากบริษัท' })).toEqual([
      'en:9:6: en says "before" here, and th:9 says "หลัง" instead — say the same in every language; where it is said in other words, leave it',
    ]);
    expect(find({ th: 'เราต้องเก็บเอกสาร', en: 'We may keep documents.', cs: 'Doklady uchováváme.' })).toEqual(
      [],
    );
  });

  it('is named in the description too, outright', () => {
    const edition = (cs: string) =>
      languages.map((locale) =>
        makeCheckedEdition(
          { locale, policy: 'terms', date: '2027-01-15' },
          '## A {#a}\n\nX.',
          'change: first',
          ['Terms', { th: 'คุณมีสิทธิใดบ้าง', en: 'Which rights you have.', cs }[locale]],
        ),
      );
    const say = (cs: string) =>
      checkContraries(edition(cs), () => undefined, []).map(({ file, problem }) => [file, problem]);
    expect(say('Jaké máte povinnosti.')).toEqual([
      ['content/cs/terms/2027-01-15.md', expect.stringContaining('cs says "povinnosti" here')],
    ]);
    expect(say('Jaká máte práva.')).toEqual([]);
  });

  it('is told once of what was exchanged, and not of what every language has kept', () => {
    const cells = ({ one, other }: { one: string; other: string }) => `- ${one}\n- ${other}`;
    const sound = {
      th: cells({ one: 'ข้อมูลสำรอง', other: 'บันทึก' }),
      en: cells({ one: 'backups', other: 'logs' }),
      cs: cells({ one: 'zálohy', other: 'záznamy' }),
    };
    const wrong = { ...sound, cs: cells({ one: 'záznamy', other: 'zálohy' }) };
    expect([find(sound), find(wrong).length]).toEqual([[], 1]);
    const kept = make(wrong);
    expect(checkContraries(kept, (own) => kept.find(({ locale }) => locale === own.locale), [])).toEqual([]);
  });
});
