import { describe, expect, it } from 'vitest';
import { checkFacts, listSharedNames } from '#lib/languages/facts/check-facts.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';

const texts = {
  th: 'ผู้ให้บริการได้รับการรับรองตาม EU–US Data Privacy Framework และหน่วยงานคือ Personal Data Protection Committee',
  en: 'Providers are certified under the EU–US Data Privacy Framework; the authority is the Personal Data Protection Committee.',
  cs: 'Poskytovatelé jsou certifikováni podle EU–US Data Privacy Framework; úřadem je Personal Data Protection Committee.',
};
const others = {
  th: 'Office for Personal Data Protection (สำนักงาน) รับคำร้อง และ Google เก็บไว้ใน Google Cloud',
  en: 'Data are kept by Google in Google Cloud. The Office for Personal Data Protection hears complaints.',
  cs: 'Úřad pro ochranu osobních údajů přijímá stížnosti a Google uchovává údaje v Google Cloudu.',
};
type Texts = Record<keyof typeof texts, string>;
/** An edition of two sections. */
const make = (a: Texts, b: Texts) =>
  (['th', 'en', 'cs'] as const).map((locale) =>
    makeCheckedEdition(
      { locale, policy: 'terms', date: '2026-01-01' },
      `## 1. {#a}\n\n${a[locale]}\n\n## 2. {#b}\n\n${b[locale]}`,
      'change: first',
    ),
  );
const list = (edition: ReturnType<typeof make>) =>
  listSharedNames([edition])
    .filter((name) => name !== 'Terms')
    .toSorted();
const find = (a: Texts, b: Texts, known = make(texts, others)) =>
  checkFacts(make(a, b), new Set(list(known))).map(
    ({ file, line, problem }) => `${file.slice(8, 10)}:${line}: ${problem}`,
  );

describe('names that all languages share', () => {
  it('are one where they are of several words, and the words of such a one are none', () => {
    expect(list(make(texts, others))).toEqual([
      'Data Privacy Framework',
      'Google',
      'Personal Data Protection Committee',
    ]);
    expect(find(texts, others)).toEqual([]);
  });

  it('are of German and French words as well, and with small words between', () => {
    const own = {
      th: 'หน่วยงานคือ Commission Nationale de l’Informatique et des Libertés และ Office of the Ombudsman',
      en: 'They are the Commission Nationale de l’Informatique et des Libertés and the Office of the Ombudsman.',
      cs: 'Jsou jimi Commission Nationale de l’Informatique et des Libertés a Office of the Ombudsman.',
    };
    const more = {
      th: 'European Commission (คณะกรรมาธิการยุโรป) และ Office for Data (สำนักงาน)',
      en: 'The European Commission decides, and the Office for Data.',
      cs: 'Rozhoduje Evropská komise a úřad pro data.',
    };
    expect(list(make(own, own))).toEqual([
      'Commission Nationale de l’Informatique et des Libertés',
      'Office of the Ombudsman',
    ]);
    expect(find(own, more, make(own, more))).toEqual([]);
  });

  it('are no word that is written in small letters as well', () => {
    const own = {
      th: 'ดู Data และ Copper',
      en: 'See Data and Copper, which keeps your data.',
      cs: 'Viz Data a Copper.',
    };
    expect(list(make(own, own))).toEqual(['Copper']);
  });

  it('are told once where a language has another', () => {
    const where = 'content/en/terms/2026-01-01.md:9';
    const change = (from: string, to: string) => ({ ...texts, cs: texts.cs.replace(from, to) });
    expect(find(change('EU–US Data Privacy Framework', 'rámce'), others)).toEqual([
      `cs:9: en names \`Data Privacy Framework\` in \`a\` (${where}), cs does not`,
    ]);
    expect(find(change('Committee', 'Comittee'), others)).toEqual([
      `cs:9: th names \`Committee\` in \`a\` (${where.replace('/en/', '/th/')}), cs names \`Comittee\``,
    ]);
    expect(find(change('Privacy Framework', 'Privacy Frameworku'), others)).toEqual([]);
  });

  it('are none where a language translates them', () => {
    const own = {
      ...texts,
      cs: 'Poskytovatelé jsou certifikováni podle rámce EU–USA; úřadem je výbor. Privacy Shield neplatí.',
    };
    const more = {
      th: 'Privacy Shield ใช้ไม่ได้ (Privacy)',
      en: 'Privacy is kept. The Privacy Shield does not hold.',
      cs: 'Soukromí je chráněno. Štít Privacy Shield neplatí.',
    };
    expect(find(own, more, make(own, more))).toEqual([]);
  });
});
