import { digit, type Reader } from '#lib/languages/facts/fact.ts';
import type { Grammar, Words } from '#lib/languages/facts/grammars/grammar.ts';
import { lighten } from '#lib/languages/facts/letters.ts';

const currencies: Words = [
  ['€|EUR|euros?|eur(?:a|ech|ům)|ยูโร', 'EUR'],
  ['Kč|CZK|korun\\p{L}*|(?:Czech )?crowns?|โครูนา(?:เช็ก)?', 'CZK'],
  ['US\\$|\\$|USD|dollars?|dolar\\p{L}*|ดอลลาร์(?:สหรัฐ)?', 'USD'],
  ['฿|THB|baht\\p{L}*|บาท', 'THB'],
  ['£|GBP|pounds?|liber|ปอนด์', 'GBP'],
  ['%|per ?cent|procent\\p{L}*|เปอร์เซ็นต์|ร้อยละ', '%'],
];

const write = (words: Words) => words.map(([pattern]) => pattern).join('|');

/** Makes what finds the value of the word that is all of a text. */
function makeLookup(words: Words): (text: string) => Words[number][1] | undefined {
  const whole = words.map(
    ([pattern, value]) => [new RegExp(lighten(`^(?:${pattern})$`), 'iu'), value] as const,
  );
  return (text) => whole.find(([pattern]) => pattern.test(text))?.[1];
}

const findCurrency = makeLookup(currencies);

/** A number, with the same once more in brackets: thirty (30), 30 (สามสิบ). */
function writeAmount({ digits, spelled }: Grammar): string {
  return String.raw`(?<amount>(?:(?<![\p{Script=Latin}\d])|(?<=(?<!\p{L})(?:CZK|EUR|USD|THB|GBP)))(?:${digits})|${spelled})(?: ?\((?<again>${digits}|${spelled})\))?`;
}

/** The value of a number in digits or written out. */
export function readNumber(text: string, { groups, readSpelled }: Grammar): number {
  if (!/\d/.test(text)) return readSpelled(text.toLowerCase());
  return Number(text.replaceAll(groups, '').replace(',', '.'));
}

function readAmount({ amount = '', again }: Record<string, string>, grammar: Grammar): number {
  return readNumber(/\d/.test(amount) ? amount : (again ?? amount), grammar);
}

const needs = new WeakMap<Grammar, { number: RegExp; unit: RegExp }>();

/** What a text holds that names an amount, and a unit: the same patterns each time, as each is tried once a text. */
function makeNeeds(grammar: Grammar): { number: RegExp; unit: RegExp } {
  const own = needs.get(grammar) ?? {
    number: new RegExp(lighten(`\\d|${grammar.spelled}`), 'iu'),
    unit: new RegExp(lighten(write(grammar.units)), 'iu'),
  };
  needs.set(grammar, own);
  return own;
}

/** Makes the readers of periods, `90 day`, then of sums and shares, `100 EUR`, `2 %`, and of numbers with a scale. */
export function makeQuantities(grammar: Grammar): Reader[] {
  const { digits, units, scales, beforeUnit, end, ages } = grammar;
  const amount = writeAmount(grammar);
  const { number, unit } = makeNeeds(grammar);
  const [findUnit, findScale] = [makeLookup(units), makeLookup(scales)];
  const currency = write(currencies);
  const scale = `(?: ?(?<scale>${write(scales)})${end})?`;
  const years: Reader[] = ages
    ? [
        {
          pattern: new RegExp(lighten(ages), 'giu'),
          needs: digit,
          read: ({ groups = {} }) => [{ kind: 'period', value: `${Number(groups.age) * 12} month` }],
        },
      ]
    : [];
  const instead = String.raw`\s?(?:instead of|rather than|in place of|namísto|místo|แทนที่|แทน)\s?(?<old>${digits})(?![\p{L}\d]|[ -]?(?:${write(units)}|${currency}))`;
  return [
    ...years,
    {
      // 24 months instead of 36: the second is of months as well.
      pattern: new RegExp(lighten(`${amount}${beforeUnit}(?<unit>${write(units)})${end}${instead}`), 'giu'),
      needs: /instead|rather|in place|místo|แทน/iu,
      read: ({ groups = {} }) => {
        const [factor, unit] = String(findUnit(groups.unit ?? '')).split(' ');
        return [readAmount(groups, grammar), readNumber(groups.old ?? '', grammar)].map((number) => ({
          kind: 'period',
          value: `${number * Number(factor)} ${unit}`,
        }));
      },
    },
    {
      pattern: new RegExp(lighten(`${amount}${beforeUnit}(?<unit>${write(units)})${end}`), 'giu'),
      needs: unit,
      read: ({ groups = {} }) => {
        const [factor, unit] = String(findUnit(groups.unit ?? '')).split(' ');
        const number = readAmount(groups, grammar);
        const value = `${number * Number(factor)} ${unit}`;
        return [{ kind: 'period', value, ...(number === 1 ? { isOne: true } : {}) }];
      },
    },
    {
      pattern: new RegExp(
        lighten(
          `(?:(?<before>${currency}) ?)?${amount}${scale}(?:[.,][-–]+)?(?:[ -]?(?<after>${currency})${end})?`,
        ),
        'giu',
      ),
      needs: number,
      read: ({ groups = {} }) => {
        const number = readAmount(groups, grammar) * (groups.scale ? Number(findScale(groups.scale)) : 1);
        const unit = findCurrency(groups.after ?? groups.before ?? '');
        if (unit) return [{ kind: 'amount', value: `${number} ${unit}` }];
        return groups.scale ? [{ kind: 'number', value: String(number) }] : [];
      },
    },
  ];
}

/** Makes the readers of what may stand for one of a unit (do měsíce), or for a number in digits (three purposes). */
export function makeWeak(grammar: Grammar): Reader[] {
  const findUnit = makeLookup(grammar.units);
  const { number, unit } = makeNeeds(grammar);
  return [
    {
      pattern: new RegExp(lighten(`(?<unit>${write(grammar.units)})${grammar.end}`), 'giu'),
      needs: unit,
      read: ([unit]) => [{ kind: 'period', value: String(findUnit(unit)), isWeak: true }],
    },
    {
      pattern: new RegExp(lighten(grammar.spelled), 'giu'),
      needs: number,
      read: ([word]) => [{ kind: 'number', value: String(readNumber(word, grammar)), isWeak: true }],
    },
  ];
}
