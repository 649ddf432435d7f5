// What one language says otherwise is told once, by the rule that knows most of it.
import { describe, expect, it } from 'vitest';
import { checkContraries, checkOtherwise } from '#lib/checks/languages/passages/contraries.ts';
import { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { makeCheckedEdition } from '../../made-edition.ts';
import { show } from './made-row.ts';

type Texts = Record<'th' | 'en' | 'cs', string>;
/** An edition of one section, the last paragraph of which is always of its day. */
const make = (date: string, said: Texts) =>
  Object.entries(said).map(([locale, text]) =>
    makeCheckedEdition(
      { locale: locale as Locale, policy: 'terms', date },
      `## A {#a}\n\n${text}\n\n${date}`,
    ),
  );
const find = (
  said: Texts,
  { before = undefined as Texts | undefined, faults = [] as ContentError[], check = checkOtherwise } = {},
) => {
  const old = before ? make('2026-12-01', before) : [];
  return show(
    check(make('2027-01-15', said), ({ locale }) => old.find((each) => each.locale === locale), faults),
  );
};
const before: Texts = {
  th: 'เราสัมภาษณ์เป็นภาษาอังกฤษหลังทำสัญญา',
  en: 'We hold interviews in English after the contract is signed.',
  cs: 'Pohovory vedeme v angličtině po podpisu smlouvy.',
};
const inGerman = { ...before, cs: before.cs.replace('angličtině', 'němčině') };
const earlier = { ...before, cs: before.cs.replace('po ', 'před ') };

describe('what one language says otherwise than before', () => {
  it.each([
    [
      'as a word that turns it',
      before.cs.replace('vedeme', 'nevedeme'),
      /^warning: cs:9:.* alone .*gained "nevedeme"/,
    ],
    [
      'as a remark',
      before.cs.replace('.', ' (novinka).'),
      /^warning: cs:9:.* says in brackets "\(novinka\)"/,
    ],
    [
      'as other words',
      inGerman.cs,
      /^warning: cs:9:.* alone is worded otherwise .*"němčině" instead of "angličtině"/,
    ],
  ])('is told %s', (_, cs, told) => {
    expect(find(before, { before })).toEqual([]);
    expect(find({ ...before, cs }, { before })).toEqual([expect.stringMatching(told)]);
  });

  it('is told as what the others speak of, where there is no edition before', () => {
    expect(find(before)).toEqual([]);
    expect(find(inGerman)).toEqual([
      expect.stringMatching(/^warning: cs:9:.* speak of "ภาษาอังกฤษ" here, and cs does/),
    ]);
    expect(find({ ...inGerman, cs: inGerman.cs.replace('po ', 'před ') })).toEqual([
      expect.stringMatching(/^warning: cs:9:.* says "před" here/),
    ]);
  });

  it('is not told where a fault stands', () => {
    const fault = (locale: string, line: number) => [
      new ContentError(`content/${locale}/terms/2027-01-15.md`, line, 'wrong', 'mend it'),
    ];
    for (const said of [inGerman, earlier])
      for (const old of [before, undefined]) {
        expect(find(said, { before: old })).toHaveLength(1);
        expect(find(said, { before: old, faults: fault('cs', 9) })).toEqual([]);
        expect(find(said, { before: old, faults: fault('th', 9) })).toEqual([]);
        expect(find(said, { before: old, faults: fault('cs', 11) })).toHaveLength(1);
      }
  });
});

describe('one of two contraries', () => {
  const check = checkContraries;
  const [after, sooner] = ['หลังทำสัญญา', 'ก่อนทำสัญญา'];
  const en = 'Asked, we delete it. We do so after the contract.';
  const cs = 'Na požádání je mažeme před podpisem smlouvy.';
  const leaveIt = 'say the same in every language; where it is said in other words, leave it';

  it('is told of the language that stands alone, with its place and what the others say', () => {
    expect(find({ th: after, en, cs }, { check })).toEqual([
      `warning: cs:9:23: cs says "před" here, and th:9 and en:9 say "หลัง" instead — ${leaveIt}`,
    ]);
    expect(find({ th: sooner, en, cs }, { check })).toEqual([
      `warning: en:9:31: en says "after" here, and th:9 and cs:9 say "ก่อน" instead — ${leaveIt}`,
    ]);
  });

  it('is not told where every language has kept it, or one of the others says both', () => {
    const said = { th: after, en, cs };
    expect(find(said, { check, before: said })).toEqual([]);
    expect(find(said, { check, before: { ...said, th: sooner } })).toHaveLength(1);
    expect(find({ ...said, th: `${after} ${sooner}` }, { check })).toEqual([]);
    expect(find({ ...said, en: `${en} Or before it.` }, { check })).toEqual([]);
  });

  it('is told of two languages where the third says neither: of the one that changed, else of the second', () => {
    const said = { th: 'เราลบข้อมูล', en, cs };
    const told = `warning: cs:9:23: cs says "před" here, and en:9 says "after" instead — ${leaveIt}`;
    const first = `warning: en:9:31: en says "after" here, and cs:9 says "před" instead — ${leaveIt}`;
    expect(find(said, { check })).toEqual([told]);
    expect(find(said, { check, before: { ...said, cs: 'Mažeme je.' } })).toEqual([told]);
    expect(find(said, { check, before: { ...said, en: 'We delete it.' } })).toEqual([first]);
    expect(find({ ...said, en: 'We delete it when asked.' }, { check })).toEqual([]);
  });
});
