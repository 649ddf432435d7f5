import type { Locale } from '#lib/i18n/routing.ts';
import { addresses, readLink } from '#lib/languages/facts/addresses.ts';
import { digit, type Fact, type Reader } from '#lib/languages/facts/fact.ts';
import { czech } from '#lib/languages/facts/grammars/cs.ts';
import { english } from '#lib/languages/facts/grammars/en.ts';
import type { Grammar } from '#lib/languages/facts/grammars/grammar.ts';
import { thai } from '#lib/languages/facts/grammars/th.ts';
import { times } from '#lib/languages/facts/grammars/times.ts';
import { makeQuantities, makeWeak, readNumber } from '#lib/languages/facts/quantities.ts';
import { makeArticles, makeDates, romanNumbers } from '#lib/languages/facts/references.ts';
import { blank, type Passage } from '#lib/languages/passages.ts';

/** How facts are written; of a language that is not here, what any language writes in the same way is read. */
const grammars: Partial<Record<Locale, Grammar>> = { en: english, cs: czech, th: thai };

/** Whether a language's numbers, dates and the like are read. */
export function hasGrammar(locale: Locale): boolean {
  return grammars[locale] !== undefined;
}

/** Numbers of regulations, registers and houses; names with digits; company numbers; then any other number. */
function makeNumbers(grammar: Grammar): Reader[] {
  return [
    {
      pattern:
        /(?<![\p{Script=Latin}\d])[\p{Script=Latin}\d]*\d[\p{Script=Latin}\d]*(?:[/-][\p{Script=Latin}\d]*\d[\p{Script=Latin}\d]*|\/\p{Lu}{2,})+/gu,
      needs: digit,
      // Of an act of the Communities each language has its own letters: 95/46/EC, 95/46/ES.
      read: ([text]) => [{ kind: 'number', value: text.toUpperCase().replace(/\/E(?:[CSU]|EC|HS)$/, '') }],
    },
    {
      pattern:
        /(?<![\p{Script=Latin}\d])(?:\p{Script=Latin}+\d|\d+\p{Lu}|\d+[a-f](?![\p{Script=Latin}\d]))[\p{Script=Latin}\d]*/gu,
      needs: digit,
      read: ([text]) => [{ kind: 'number', value: text.toUpperCase() }],
    },
    {
      pattern: /(?<!\d)\d{3} \d{2} \d{3}(?!\d)/g,
      needs: digit,
      read: ([text]) => [{ kind: 'number', value: text.replaceAll(' ', '') }],
    },
    {
      pattern: new RegExp(grammar.digits, 'g'),
      needs: digit,
      read: ([text]) => [
        { kind: 'number', value: /^\d+$/.test(text) ? text : String(readNumber(text, grammar)) },
      ],
    },
  ];
}

const readers = new Map<Locale, Reader[]>();

/** In their order: what one has read is no more there for those behind it. */
function getReaders(locale: Locale): Reader[] {
  const grammar = grammars[locale];
  const own =
    readers.get(locale) ??
    (grammar
      ? [
          ...addresses,
          times,
          romanNumbers,
          ...makeArticles(grammar),
          ...makeDates(grammar),
          ...makeQuantities(grammar),
          ...makeNumbers(grammar),
          ...makeWeak(grammar),
        ]
      : addresses);
  readers.set(locale, own);
  return own;
}

/** What a passage says that is the same in every language, and its text with blanks where that stands. */
export function readFacts({ text, links, codes }: Passage, locale: Locale): { facts: Fact[]; rest: string } {
  const facts: Fact[] = codes.map(({ value, offset }) => ({ kind: 'code', value, text: value, offset }));
  // As long as the text itself, so that offsets stay.
  let rest = text.replaceAll(/\s/g, ' ').replaceAll(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50));
  const take = (offset: number, length: number) => {
    rest = rest.slice(0, offset) + blank.repeat(length) + rest.slice(offset + length);
  };
  for (const { url, text: shown, offset } of links) {
    const [scheme = ''] = /^(?:mailto|tel):/i.exec(url) ?? [];
    const fact = readLink(url);
    facts.push({ ...fact, text: url.slice(scheme.length), offset });
    // Where the text is the address itself, that is one fact.
    if (readLink(scheme + shown).value === fact.value) take(offset, shown.length);
  }
  const tried = new Map<RegExp, boolean>();
  const holds = (needs: RegExp) => {
    const known = tried.get(needs) ?? needs.test(rest);
    tried.set(needs, known);
    return known;
  };
  for (const { pattern, needs, read } of getReaders(locale)) {
    if (!holds(needs) || rest.search(pattern) === -1) continue;
    for (const match of rest.matchAll(pattern)) {
      const found = read(match);
      if (found.length === 0) continue;
      const { length } = match[0];
      const written = text.slice(match.index, match.index + length);
      facts.push(...found.map((reading) => ({ ...reading, text: written.trim(), offset: match.index })));
      take(match.index, length);
    }
  }
  return { facts, rest };
}
