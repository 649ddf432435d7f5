import type { List, RootContent } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import type { Point } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { listPassages } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { getPoint } from '#lib/policy/sections.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { replace } from '#lib/proofreading/rule.ts';
import { names } from '#lib/proofreading/style/capitals.ts';

/** The first word of an item, where it is a plain one: no abbreviation, and no name such as improtech s.r.o. */
interface Beginning {
  at: Point;
  text: string;
  word: string;
  isRaised: boolean;
  isPlain: boolean;
}

/** Words that are no names. */
const common =
  /^(?:the|your|our|their|its|his|her|you|we|they|if|when|where|for|to|on|in|by|of|as|with|from|any|all|other|vaše|váš|vaši|vašeho|vašich|naše|náš|naši|našeho|našich|jejich|pokud|když|zda|jaké|jak|který|která|které|kdo|co|na|za|ke?|se?|ve?|ze?|při|po|pro|do|od|bez|podle|další|jiné|jméno|adresa|údaje|popis|datum|číslo)$/u;

/**
 * Finds items of a draft that begin with a capital where all others of a list begin with a small letter, and the reverse: not
 * names, and not what was accepted in the edition before.
 */
export function findOddItems(edition: CheckedEdition, accepted: ReadonlySet<string>): Doubt[] {
  if (edition.locale === 'th') return [];
  const lists = edition.sections.flatMap(({ tree }) => tree.children.flatMap(readLists));
  const odd = lists.flatMap(findOdd).filter(({ text }) => !accepted.has(text));
  if (odd.length === 0) return [];
  // What a link is called may begin with a capital within a sentence.
  const said = listPassages(edition)
    .map(({ text, links }) => links.reduce((rest, link) => rest.replace(link.text, ''), text))
    .join('\n');
  return odd
    .filter((item) => isWord(item, said, edition.locale))
    .map(({ at, word, isRaised }) => {
      const written = isRaised ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1);
      const [own, others] = isRaised ? ['a capital', 'a small letter'] : ['a small letter', 'a capital'];
      return {
        at,
        said: replace(`an item that begins with ${own}, and the others with ${others}`, word, written),
      };
    });
}

/** A list, with those within its items. */
function readLists(node: RootContent): Beginning[][] {
  if (node.type !== 'list') return [];
  const inner = node.children.flatMap((item) => item.children.flatMap(readLists));
  const own = readBeginnings(node);
  return own.length === node.children.length ? [own, ...inner] : inner;
}

/** How the items begin, as far as they do with a letter. */
function readBeginnings(list: List): Beginning[] {
  return list.children.flatMap(({ children: [first] }) => {
    if (first?.type !== 'paragraph') return [];
    const text = getText(first);
    const [word] = /^\p{L}[\p{L}\p{M}]*/u.exec(text) ?? [];
    if (!word) return [];
    const isPlain =
      first.children[0]?.type === 'text' &&
      /^\p{L}\p{Ll}*(?=,? \p{L}|[,;.]?$)(?! [as]\. ?[rs]\.)/u.test(text);
    return [{ at: getPoint(first), text, word, isRaised: /^\p{Lu}/u.test(word), isPlain }];
  });
}

/** The one of three or more that begins otherwise than all others. */
function findOdd(all: Beginning[]): Beginning[] {
  if (all.length < 3) return [];
  return [true, false].flatMap((isRaised) => {
    const [odd, ...more] = all.filter((each) => each.isRaised === isRaised);
    return odd?.isPlain && more.length === 0 ? [odd] : [];
  });
}

/** Whether the text has the word otherwise than as a name: small within a sentence, or also with a capital at its beginning. */
function isWord({ word, isRaised }: Beginning, said: string, locale: Locale): boolean {
  const count = (pattern: string) =>
    said.match(new RegExp(`${pattern}(?![\\p{L}\\p{M}@/-]|\\.\\p{L})`, 'gu'))?.length ?? 0;
  const small = word.toLowerCase();
  const raised = word.charAt(0).toUpperCase() + word.slice(1);
  if (isRaised)
    return (
      count(`(?<=\\p{Ll}[,)]? )${word}`) === 0 &&
      (common.test(small) || (!names[locale]?.test(word) && count(`(?<![\\p{L}\\p{M}@./-])${small}`) > 0))
    );
  return common.test(word) || count(`(?<=^|[.!?\\n] ?)${raised}`) > 0;
}
