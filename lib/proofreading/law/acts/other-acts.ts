import type { Locale } from '#lib/i18n/routing.ts';
import type { Fact } from '#lib/languages/facts/fact.ts';
import { measureDistance } from '#lib/languages/facts/names.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { type ActKind, acts } from '#lib/proofreading/law/acts/known-acts.ts';
import { findRepealed } from '#lib/proofreading/law/acts/repealed-acts.ts';
import { replace } from '#lib/proofreading/rule.ts';

interface Words {
  /** By which words each kind of act is known. */
  kinds: Record<ActKind, RegExp>;
  /** How it is called in what is said to write. */
  names: Record<ActKind, string>;
  /** What stands before the day of an act. */
  of: RegExp;
}

const words: Partial<Record<Locale, Words>> = {
  en: {
    kinds: { regulation: /regulation/giu, directive: /directive/giu, decision: /decision/giu },
    names: { regulation: 'Regulation', directive: 'Directive', decision: 'Decision' },
    of: / of $/u,
  },
  cs: {
    kinds: { regulation: /nařízení/giu, directive: /směrnic/giu, decision: /rozhodnutí/giu },
    names: { regulation: 'nařízení', directive: 'směrnice', decision: 'rozhodnutí' },
    of: / ze dne $/u,
  },
  th: {
    kinds: { regulation: /ระเบียบ/gu, directive: /คำสั่ง|ข้อกำหนด/gu, decision: /คำวินิจฉัย|คำตัดสิน|มติ/gu },
    names: { regulation: 'ระเบียบ', directive: 'คำสั่ง', decision: 'คำวินิจฉัย' },
    of: /วันที่ ?$/u,
  },
};

const act =
  /(?<union>\((?:EU|EC|ES|EEC|EHS)\) (?:No |č\. )?)?(?<![\d/])(?<number>(?:19|20)?\d{2}\/\d{1,4}|\d{3}\/20\d{2})(?!\d|\/\d)(?<suffix>\/(?:EU|EC|ES|EEC|EHS))?/gu;
/** So far before its number an act is called a regulation, and so far behind it stands its day. */
const reach = { before: 60, behind: 80 };

/** Finds acts of the Union that are called another kind of act, are of another day, or whose number is nearly one. */
export function findOtherActs({ text }: Passage, facts: Fact[], locale: Locale): Found[] {
  const own = words[locale];
  if (!own || !/\d\/\d/.test(text)) return [];
  const found = findOthers(text, facts, own);
  return [
    ...found,
    ...findRepealed(text).filter((each) => !found.some(({ offset }) => offset === each.offset)),
  ];
}

function findOthers(text: string, facts: Fact[], own: Words): Found[] {
  return [...text.matchAll(act)].flatMap(({ 0: found, index: offset, groups = {} }) => {
    const { number = '', union = '', suffix } = groups;
    const place = offset + union.length;
    const known = acts[number];
    if (!known) {
      const meant = (union || suffix) && Object.keys(acts).find((each) => isNearly(number, each));
      return meant
        ? [{ offset: place, said: replace('the number of no act that a policy speaks of', number, meant) }]
        : [];
    }
    return [
      ...findOtherUnion(found, number, offset),
      ...findOtherKind(text.slice(Math.max(0, offset - reach.before), offset), known[0], own, {
        number,
        offset,
      }),
      ...findOtherDay(text, facts, own, { number, offset: place, day: known[1] }),
    ];
  });
}

/** What was found, and where in its passage. */
type Found = Pick<Doubt, 'said'> & { offset: number };

function isNearly(number: string, known: string): boolean {
  const inOrder = (text: string) => [...text].toSorted().join('');
  return number.length === known.length
    ? measureDistance(number, known) === 1 ||
        (inOrder(number) === inOrder(known) && /^(\d+)\//.exec(number)?.[1] === /^(\d+)\//.exec(known)?.[1])
    : false;
}

/** Since 2015 acts are of the Union: (EU) before their number. */
function findOtherUnion(found: string, number: string, offset: number) {
  const isNew = /^20(?:1[5-9]|2)/.test(number);
  return isNew && /EC|ES|EEC|EHS/.test(found)
    ? [{ offset, said: replace('an act that is not of the Community', found, `(EU) ${number}`) }]
    : [];
}

function findOtherKind(
  before: string,
  kind: ActKind,
  { kinds, names }: Words,
  { number, offset }: { number: string; offset: number },
) {
  const [nearest] = (Object.keys(kinds) as ActKind[])
    .flatMap((each) => [...before.matchAll(kinds[each])].map(({ 0: text, index }) => ({ each, text, index })))
    .filter(({ index }) => !/\d\/\d|[.;]\s/u.test(before.slice(index)))
    .toSorted((a, b) => b.index - a.index);
  return nearest && nearest.each !== kind
    ? [
        {
          offset,
          said: [
            `${number} is called "${nearest.text}", and is another kind of act`,
            `write its form of "${names[kind]}"`,
          ] as Doubt['said'],
        },
      ]
    : [];
}

function findOtherDay(
  text: string,
  facts: Fact[],
  { of }: Words,
  { number, offset, day }: { number: string; offset: number; day: string },
) {
  const own = facts.find(
    (fact) =>
      fact.kind === 'date' &&
      fact.offset > offset &&
      fact.offset < offset + reach.behind &&
      /^\d{4}-\d{2}-\d{2}$/.test(fact.value) &&
      of.test(text.slice(0, fact.offset)) &&
      !/\d\/\d/.test(text.slice(offset + number.length, fact.offset)),
  );
  return own && own.value !== day
    ? [
        {
          offset: own.offset,
          said: [`${number} is not of "${own.text}"`, `write its day, ${day}`] as Doubt['said'],
        },
      ]
    : [];
}
