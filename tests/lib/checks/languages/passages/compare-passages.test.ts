import { describe, expect, it } from 'vitest';
import { readCheckedEdition } from '#lib/checks/edition.ts';
import { comparePassages } from '#lib/checks/languages/passages/compare-passages.ts';
import { listEditions } from '#lib/content/folder.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { makeCheckedEdition } from '../../made-edition.ts';

type Said = Record<'th' | 'en' | 'cs', string>;

const find = (said: Partial<Said>, heads: Partial<Said> = {}) => {
  const drafts = Object.entries(said).map(([locale, text]) =>
    makeCheckedEdition(
      { locale: locale as Locale, policy: 'terms', date: '2027-01-15' },
      `## A {#a}\n\n${text}`,
      heads[locale as keyof Said],
    ),
  );
  return comparePassages(drafts).map(({ message }) =>
    message.replaceAll(/content\/(\w+)\/terms\/2027-01-15\.md/g, '$1'),
  );
};

const denied: Said = {
  th: 'เราไม่ส่งต่อข้อมูลให้ผู้อื่น',
  en: 'We do not pass data on to others.',
  cs: 'Údaje jiným nepředáváme.',
};
const long = (text: string) => Array.from({ length: 8 }, () => text).join(' ');
const whole: Said = {
  th: `${long('เราเก็บข้อมูลของลูกค้าไว้ห้าปีตามกฎหมาย')}\n\n${long('เราใช้ข้อมูลเพื่อส่งจดหมายข่าวให้ลูกค้า')}`,
  en: `${long('We keep the data of customers for five years.')}\n\n${long('We use the data to send newsletters to them.')}`,
  cs: `${long('Údaje zákazníků uchováváme po dobu pěti let.')}\n\n${long('Údaje používáme k zasílání newsletteru jim.')}`,
};

describe('passages beside each other', () => {
  it('are alike in all editions that were accepted', () => {
    const editions = listEditions().flatMap((name) => readCheckedEdition(name, []) ?? []);
    expect(comparePassages(editions).map(({ message }) => message)).toEqual([]);
    expect([find(denied), find(whole)]).toEqual([[], []]);
  });

  it('are named where one lost its denial, in each language', () => {
    expect(find({ ...denied, th: 'เราส่งต่อข้อมูลให้ผู้อื่น' })).toMatchInlineSnapshot(`
      [
        "th:9:1: en:9 and cs:9 deny something in this passage ("not"), and th does not — see that no "not" is lost; where it is said in other words, leave it",
      ]
    `);
    expect(find({ ...denied, en: 'We do pass data on to others.' })).toMatchInlineSnapshot(`
      [
        "en:9:1: th:9 and cs:9 deny something in this passage ("ไม่"), and en does not — see that no "not" is lost; where it is said in other words, leave it",
      ]
    `);
    expect(find({ ...denied, cs: 'Údaje jiným předáváme.' })).toMatchInlineSnapshot(`
      [
        "cs:9:1: th:9 and en:9 deny something in this passage ("ไม่"), and cs does not — see that no "not" is lost; where it is said in other words, leave it",
      ]
    `);
  });

  it('are named where one says much less or more, in each language', () => {
    const cut = (text: string) =>
      `${text.slice(0, Math.floor(text.length * 0.2))}\n\n${text.split('\n\n')[1]}`;
    expect(find({ ...whole, th: cut(whole.th) })).toMatchInlineSnapshot(`
      [
        "th:9:1: th says much less in this passage than en:9 and cs:9 — see that nothing is lost or added, and say the same in every language",
      ]
    `);
    expect(find({ ...whole, en: cut(whole.en) })).toMatchInlineSnapshot(`
      [
        "en:9:1: en says much less in this passage than th:9 and cs:9 — see that nothing is lost or added, and say the same in every language",
      ]
    `);
    expect(find({ ...whole, cs: cut(whole.cs) })).toMatchInlineSnapshot(`
      [
        "cs:9:1: cs says much less in this passage than th:9 and en:9 — see that nothing is lost or added, and say the same in every language",
      ]
    `);
    expect(
      find({ ...whole, cs: `${whole.cs.split('\n\n')[0]}\n\n${long(whole.cs.split('\n\n')[1] ?? '')}` }),
    ).toMatchInlineSnapshot(`
      [
        "cs:9:1: cs says much less in this passage than th:9 and en:9 — see that nothing is lost or added, and say the same in every language",
        "cs:11:1: cs says much more in this passage than th:11 and en:11 — see that nothing is lost or added, and say the same in every language",
      ]
    `);
  });

  it('are not compared where a language may follow later', () => {
    const waived = 'change: first\nwaivers:\n  - section: a\n    until: 2027-02-15\n    reason: it follows';
    const late = { ...whole, th: 'เราเก็บข้อมูลไว้\n\nเราใช้ข้อมูล' };
    expect([find(late).length > 0, find(late, { th: waived })]).toEqual([true, []]);
  });

  it('are not compared where the languages are built otherwise, are two, or one words it alone', () => {
    const { en, cs } = denied;
    expect(find({ en, cs: 'Údaje jiným předáváme.' })).toEqual([]);
    expect(find({ th: 'ไม่มีกำหนด', en: 'For an indefinite period.', cs: 'Na dobu neurčitou.' })).toEqual([]);
    expect(find({ ...denied, cs: `Údaje jiným předáváme.\n\n${cs}` })).toEqual([]);
  });

  const sentences: Record<keyof Said, string[]> = {
    th: [
      'เราเก็บข้อมูลของลูกค้าไว้ตลอดระยะเวลาของสัญญา',
      'การเข้าชมเว็บไซต์ของเราไม่ถือเป็นการให้ความยินยอมใด ๆ',
      'คุณเปลี่ยนตัวเลือกได้ทุกเมื่อในการตั้งค่าของบัญชี',
    ],
    en: [
      'We keep the data of customers for as long as the contract lasts.',
      'Viewing our website is not consent to anything that we ask.',
      'You can change your choice at any time in the settings of your account.',
    ],
    cs: [
      'Údaje zákazníků uchováváme po celou dobu trvání smlouvy.',
      'Prohlížení našich stránek není souhlasem s čímkoli, na co se ptáme.',
      'Svou volbu můžete kdykoli změnit v nastavení svého účtu.',
    ],
  };
  const findSince = (cut: keyof Said | undefined, more: Partial<Said> = {}) => {
    const make = (locale: keyof Said, date: string, text: string) =>
      makeCheckedEdition({ locale: locale as Locale, policy: 'terms', date }, `## A {#a}\n\n${text}`);
    const all = (['th', 'en', 'cs'] as const).map((locale) => {
      const own = sentences[locale];
      const kept = locale === cut ? [own[0], own[2]] : own;
      const now = make(locale, '2027-01-15', [...kept, more[locale] ?? ''].join(' ').trim());
      return { now, before: make(locale, '2026-12-01', own.join(' ')) };
    });
    return comparePassages(
      all.map(({ now }) => now),
      (edition) => all.find(({ now }) => now === edition)?.before,
    ).map(({ message }) => message.replaceAll(/content\/(\w+)\/terms\/2027-01-15\.md/g, '$1'));
  };
  const more = { th: 'เราจะแจ้งให้คุณทราบ', en: 'We tell you of it.', cs: 'Sdělíme vám to.' };

  it('are named where one lost a sentence since the edition before, whatever else changed, in each language', () => {
    expect([findSince(undefined), findSince(undefined, more)]).toEqual([[], []]);
    const say = (own: string, others: string) =>
      `${own}:9:1: ${own} became shorter in this passage since the edition before, and ${others} did not — see that no sentence is lost or added, and say the same in every language`;
    for (const [own, others] of [
      ['th', 'en:9 and cs:9'],
      ['en', 'th:9 and cs:9'],
      ['cs', 'th:9 and en:9'],
    ] as const) {
      expect(findSince(own)).toContain(say(own, others));
      expect(findSince(own, more)).toContain(say(own, others));
    }
  });
});
