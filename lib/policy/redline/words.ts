import type { Break, Emphasis, InlineCode, Link, PhrasingContent, Strong } from 'mdast';
import type { Locale } from '#lib/i18n/routing.ts';
import { foldText } from '#lib/policy/plain-text.ts';

/** A word, a space or a punctuation mark, with the inline elements around it. */
export interface Token {
  text: string;
  /** The elements around it, the outermost first. */
  around: Around[];
  /** What it is compared by: what looks the same is the same. */
  word: string;
  /** Equal words in equal elements have equal keys. */
  key: string;
}

/** An inline element, and what it is called when it is compared. */
export interface Around {
  node: Emphasis | Strong | Link | InlineCode | Break;
  name: string;
}

const segmenters = new Map<Locale, Intl.Segmenter>();

/** Splits text into words, spaces and punctuation marks by the rules of its language (Unicode Standard Annex 29). */
export function splitWords(text: string, locale: Locale): string[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The words of plain text, in the elements around it. */
export function readText(text: string, locale: Locale, around: Around[] = []): Token[] {
  const names = around.map(({ name }) => name).join('\n');
  return splitWords(text, locale).map((segment) => {
    const word = foldText(segment);
    return { text: segment, around, word, key: `${names}\n\n${word}` };
  });
}

/** The words of inline content. */
export function readTokens(nodes: PhrasingContent[], locale: Locale, around: Around[] = []): Token[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case 'text':
        return readText(joinSpaces(node.value), locale, around);
      case 'inlineCode':
        return readText(joinSpaces(node.value), locale, [...around, { node, name: node.type }]);
      case 'break':
        return readText('\n', locale, [...around, { node, name: node.type }]);
      case 'link':
        return readTokens(node.children, locale, [...around, { node, name: node.type }]);
      case 'emphasis':
      case 'strong':
        return readTokens(node.children, locale, [...around, { node, name: node.type }]);
      default:
        return [];
    }
  });
}

/** Makes inline content of words: those of one element stand in one. `depth` counts the elements around. */
export function writeTokens(tokens: Token[], depth = 0): PhrasingContent[] {
  const groups: Token[][] = [];
  for (const token of tokens) {
    const last = groups.at(-1);
    if (last && last[0]?.around[depth]?.node === token.around[depth]?.node) last.push(token);
    else groups.push([token]);
  }
  return groups.map((group) => writeGroup(group, depth));
}

function writeGroup(tokens: Token[], depth: number): PhrasingContent {
  const value = tokens.map(({ text }) => text).join('');
  const node = tokens[0]?.around[depth]?.node;
  if (!node) return { type: 'text', value };
  if (node.type === 'break') return node;
  if (node.type === 'inlineCode') return { ...node, value };
  return { ...node, children: writeTokens(tokens, depth + 1) };
}

/** How much two texts have in common: twice the common words by all words (Dice), from 0 to 1. */
export function measureSimilarity(before: Token[], after: Token[]): number {
  const words = (tokens: Token[]) => tokens.filter(({ word }) => word.trim() !== '');
  const [own, other] = [words(before), words(after)];
  if (own.length + other.length === 0) return 1;
  const left = new Map<string, number>();
  for (const { word } of own) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const { word } of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return (2 * common) / (own.length + other.length);
}

/** Spaces and line ends as a browser shows them: how the source was wrapped is no change. */
function joinSpaces(text: string): string {
  return text.replaceAll(/[ \t\n]+/g, ' ');
}

/** The link in which a word stands. */
export function findLink(token: Token | undefined): Link | undefined {
  return token?.around.map(({ node }) => node).find((node) => node.type === 'link');
}
