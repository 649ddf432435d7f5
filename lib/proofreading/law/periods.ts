import type { Locale } from '#lib/i18n/routing.ts';
import type { Fact } from '#lib/languages/facts/fact.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** The periods that the GDPR sets (Art. 12(3), 33(1)), by where it does. */
const periods: [place: RegExp, values: string[], problem: string, instead: string][] = [
  [
    /^12\(3\)/,
    ['1 month', '2 month', '3 month'],
    'is no period of Article 12(3) GDPR',
    'write one month, or two further months',
  ],
  [/^33(?:\(1\))?$/, ['4320 minute', '3 day'], 'is no period of Article 33 GDPR', 'write 72 hours'],
];

/** The period for an answer is that of Article 12(3): words of a sentence that speaks of it. */
const answers: Partial<Record<Locale, RegExp>> = {
  en: /(?:answer|respon|repl|comply)\p{L}*[^.]*(?:request|receiv)/iu,
  cs: /(?:odpov|vyříd|vyřiz|vyhov)\p{L}*[^.]*(?:žádost|obdržení|doručení)/iu,
  th: /(?:ตอบ|ดำเนินการตาม)[^.]*(?:คำขอ|ได้รับ)/u,
};

/** The same, where the article stands right behind the period: we answer within it, or extend it. */
const near: Partial<Record<Locale, RegExp>> = {
  en: /answer|respon|repl(?:y|ies)|comply|exten[ds]|prolong/iu,
  cs: /odpov[ěí]|vyříd|vyřiz|vyhov|prodlouž|prodlužu/iu,
  th: /ตอบ|ดำเนินการตามคำขอ|ขยาย/u,
};
const months = ['1 month', '2 month', '3 month'];
/** Bases, rights and terms have periods of their own beside them: how long data is kept, in what time it is told of (Art. 14(3), 33). */
const withPeriods = /^(?:(?:5|6|9|14|17|33|34)(?:\(|$)|12(?:$|\([34]\)))/;
const joint = /^[\s\u00A0]*(?:[(,][\s\u00A0]*)?(?:(?:under|by|see|podle|dle|viz|ตาม)[\s\u00A0]+)?$/u;

/** So far from its period an article stands at most. */
const reach = 80;

/** Finds a period that is not the one that the cited article sets, and an answer's period beside an article that sets none. */
export function findOtherPeriods(
  { offset, value, text: written }: Fact,
  facts: Fact[],
  text: string,
  sentence: { start: number; end: number },
  locale: Locale,
): { offset: number; said: Doubt['said'] }[] {
  const late = facts
    .filter(({ kind, offset: place }) => kind === 'period' && place >= sentence.start && place < sentence.end)
    .filter((each) => Math.abs(each.offset - offset) < reach)
    .findLast((each, index) => index === 0 || each.offset < offset);
  if (!late || late.isWeak) return [];
  const own = text.slice(sentence.start, sentence.end);
  const isBeside =
    months.includes(late.value) &&
    late.offset < offset &&
    joint.test(text.slice(late.offset + late.text.length, offset));
  const isAnswer =
    (answers[locale]?.test(own) && /^13/.test(value)) ||
    (isBeside && near[locale]?.test(text.slice(sentence.start, offset)) && !withPeriods.test(value));
  const [, values = [], problem = '', instead = ''] = periods.find(([place]) => place.test(value)) ?? [];
  return [
    ...(isAnswer
      ? [
          {
            offset,
            said: [
              `"${written}" of the GDPR sets no period for an answer`,
              'write Article 12(3)',
            ] as Doubt['said'],
          },
        ]
      : []),
    ...(values.length > 0 && !values.includes(late.value)
      ? [{ offset: late.offset, said: [`"${late.text}" ${problem}`, instead] as Doubt['said'] }]
      : []),
  ];
}
