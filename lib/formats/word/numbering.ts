import { formatNumber } from '#lib/formats/word/number-formats.ts';
import { type ParagraphStyle, toNumber } from '#lib/formats/word/styles.ts';
import { findAll, findChild, isOn, readAttribute, readValue } from '#lib/formats/word/xml.ts';

/** The level of a list: how its number is written. */
interface Level {
  start: number;
  format: string;
  /** `%1.%2)`: the numbers of the levels in their places. */
  pattern: string;
  isLegal: boolean;
  /** The level, from 1, above which a paragraph makes it begin anew; 0 is none. */
  restart: number | undefined;
  style: string | undefined;
}

/** Counts the paragraphs of a document as Word does (ECMA-376 §17.9). */
export interface Numbering {
  /** The mark that Word shows at the next paragraph of a list, and its level; a bullet is `•`. */
  next(numId: string, level: number): string | undefined;
  /** The level of a list that belongs to a style. */
  findLevel(numId: string, styleId: string): number | undefined;
}

/** Reads `word/numbering.xml`. */
export function readNumbering(
  document: Document | undefined,
  styles: Map<string, ParagraphStyle>,
): Numbering {
  const all = (name: string) => (document ? findAll(document, name) : []);
  const abstracts = new Map(all('abstractNum').map((each) => [readAttribute(each, 'abstractNumId'), each]));
  const nums = new Map(all('num').map((each) => [readAttribute(each, 'numId'), each]));
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  const findAbstract = (numId: string): Element | undefined => {
    const found = abstracts.get(readValue(nums.get(numId), 'abstractNumId') ?? '');
    const linked = styles.get(readValue(found, 'numStyleLink') ?? '')?.numId;
    return linked === undefined || linked === numId ? found : findAbstract(linked);
  };
  const findOverride = (numId: string, level: number) =>
    findLevelElement(nums.get(numId), 'lvlOverride', level);
  const readLevel = (numId: string, level: number): Level | undefined => {
    const own = findChild(findOverride(numId, level), 'lvl');
    const element = own ?? findLevelElement(findAbstract(numId), 'lvl', level);
    return element && makeLevel(element);
  };

  return {
    findLevel: (numId, styleId) =>
      Array.from({ length: 9 }, (_, level) => level).find(
        (level) => readLevel(numId, level)?.style === styleId,
      ),
    next: (numId, level) => {
      const own = readLevel(numId, level);
      const abstract = findAbstract(numId);
      if (!own || !abstract) return undefined;
      const key = readAttribute(abstract, 'abstractNumId');
      const counts = counters.get(key) ?? [];
      counters.set(key, counts);
      const override = toNumber(readValue(findOverride(numId, level), 'startOverride'));
      const isFirst = override !== undefined && !begun.has(`${numId}/${level}`);
      begun.add(`${numId}/${level}`);
      const count = counts[level];
      counts[level] = isFirst ? override : count === undefined ? (override ?? own.start) : count + 1;
      for (let deeper = level + 1; deeper < 9; deeper++) {
        const restart = readLevel(numId, deeper)?.restart;
        if (restart === undefined || level < restart) counts[deeper] = undefined;
      }
      if (own.format === 'bullet') return '•';
      return own.pattern.replaceAll(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const shown = readLevel(numId, at);
        return formatNumber(
          counts[at] ?? shown?.start ?? 1,
          own.isLegal ? 'decimal' : (shown?.format ?? 'decimal'),
        );
      });
    },
  };
}

function findLevelElement(parent: Element | undefined, name: string, level: number): Element | undefined {
  return parent && findAll(parent, name).find((each) => readAttribute(each, 'ilvl') === String(level));
}

function makeLevel(element: Element): Level {
  return {
    start: toNumber(readValue(element, 'start')) ?? 0,
    format: readValue(element, 'numFmt') ?? 'decimal',
    pattern: readValue(element, 'lvlText') ?? '',
    isLegal: isOn(element, 'isLgl'),
    restart: toNumber(readValue(element, 'lvlRestart')),
    style: readValue(element, 'pStyle'),
  };
}
