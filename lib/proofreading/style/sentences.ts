import type { Paragraph, RootContent } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import type { Locale } from '#lib/i18n/routing.ts';
import { readText } from '#lib/languages/facts/read-text.ts';
import { type Passage, rememberByPassage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { frontMatterKey } from '#lib/policy/seals.ts';
import { getPoint } from '#lib/policy/sections.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { replace } from '#lib/proofreading/rule.ts';

/** Words with which sentences begin, and which no name holds; behind what a heading is called by they are one. */
export const beginnings: Partial<Record<Locale, RegExp>> = {
  en: /(?<![\p{L}-])(?!(?:section|chapter|part|paragraph|heading|page|table|see|under|named|called) )(\p{Ll}{2,}) (The|And|Of|To|Or|Is|Are|Your|Our|With|We|You|This|That|These|It|If|When|Where|As|Not|Please)(?= \p{Ll})/gu,
  cs: /(?<![\p{L}-])(?!(?:část\p{L}*|oddíl\p{L}*|kapito\p{L}*|bod\p{L}*|člán\p{L}*|sekc\p{L}*|nadpis\p{L}*|tabul\p{L}*|strán\p{L}*|viz|pod|názv\p{L}*) )(\p{Ll}{2,}) (Je|Jsou|Nebo|Která|Které|Který|Kteří|Pokud|Tyto|Toto|Tento|Tato|Při|Dále|Aby|Protože|Můžete|Máte)(?= \p{Ll})/gu,
};

/** What ends with a full stop and no sentence. */
const short =
  '[Nn]apř|apod|popř|resp|příp|zejm|násl|kupř|odst|písm|event|angl|hosp|spol|[Vv]yhl|obch|incl|approx|Coll|dept|corp';
const small = new RegExp(
  `(?<![\\p{L}.])(?!(?:${short})\\.)(\\p{L}{4,}[.!?]) (\\p{Ll}+)(?![\\p{L}\\d@/.\\uFFFC-])(?! [as]\\.)`,
  'gu',
);

/** A word that begins what is no name, such as improtech s.r.o., and no mark of a list. */
const first = /^\p{Ll}{2,}(?=,? \p{L}|$)(?! [as]\. ?[rs]\.)/u;

/** Checks how sentences begin and end, in the languages that have capitals and full stops. */
export function checkSentences(edition: CheckedEdition): Doubt[] {
  const { locale } = edition;
  if (!beginnings[locale]) return [];
  const parts = readText(edition);
  const passages = parts.flatMap((part) => part.passages);
  const front = parts.find(({ id }) => id === frontMatterKey)?.passages ?? [];
  const headings = passages.filter(({ kind }) => kind === 'heading');
  return [
    ...passages.flatMap((passage) =>
      checkPassage(passage, locale).map(({ offset, said }) => ({ at: passage.locate(offset), said })),
    ),
    ...findInWords(passages, locale),
    ...[...new Set([...front, ...headings])].flatMap(({ text, locate }) => findSmallFirst(text, locate(0))),
    ...front.slice(1).flatMap(({ text, locate }) => findOpenEnd(text, locate(0))),
    ...edition.sections.flatMap(({ tree }) => tree.children.flatMap(checkParagraph)),
  ];
}

/** What is wrong within a passage, and where in it. */
const checkPassage = rememberByPassage(({ text, links }, locale) => {
  // A link may be called as the section is to which it leads.
  const isLink = (place: number) =>
    links.some(({ offset, text: { length } }) => place >= offset && place < offset + length);
  const capitals = [...text.matchAll(beginnings[locale] ?? /(?!)/g)]
    .filter(({ 0: found, index }) => !isLink(index + found.length - 1))
    .map(({ 0: found, 1: word = '', 2: next = '', index: offset }) => {
      const instead = `write "${word} ${next.toLowerCase()}", or "${word}. ${next}" where one ends`;
      return { offset, said: [`a capital letter within a sentence: "${found}"`, instead] as Doubt['said'] };
    });
  // What a cross-reference of Word left behind is told by itself.
  const smalls = (/!\s/.test(text) ? [] : [...text.matchAll(small)])
    .filter(({ index }) => !isLink(index))
    .map(({ 0: found, 1: end = '', 2: next = '', index: offset }) => {
      const said = replace('a small letter at the beginning of a sentence', found, `${end} ${raise(next)}`);
      return { offset, said };
    });
  return [...capitals, ...smalls];
});

/** Words with a capital in them. */
const listMixed = rememberByPassage(({ text }) =>
  /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(text)
    ? Array.from(
        text.matchAll(/(?<![\p{L}\d@./-])\p{L}{3,}(?![\p{L}\d@/-]|\.\p{L})/gu),
        ({ 0: word, index }) => ({
          word,
          index,
        }),
      ).filter(({ word }) => /^\p{L}+\p{Lu}/u.test(word) && !/^\p{Lu}+s?$/u.test(word))
    : [],
);

/** Words with a capital in them that the text writes without. */
function findInWords(passages: Passage[], locale: Locale): Doubt[] {
  const mixed = passages.flatMap((passage) =>
    listMixed(passage, locale).map((own) => ({ ...own, at: passage.locate(own.index) })),
  );
  const plain = [...new Set(mixed.map(({ word }) => word.toLowerCase()))].filter((word) => {
    const pattern = new RegExp(`(?<![\\p{L}\\d@./-])${word}(?![\\p{L}\\d@/-]|\\.\\p{L})`, 'u');
    return passages.some(({ text }) => text.includes(word) && pattern.test(text));
  });
  return mixed
    .filter(({ word }) => plain.includes(word.toLowerCase()))
    .map(({ word, at }) => ({
      at,
      said: replace('a capital letter within a word', word, word.charAt(0) + word.slice(1).toLowerCase()),
    }));
}

function findSmallFirst(text: string, at: Doubt['at']): Doubt[] {
  const [word] = first.exec(text) ?? [];
  return word ? [{ at, said: replace('a small letter at the beginning', word, raise(word)) }] : [];
}

const raise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Words with which no sentence ends, in English or Czech. */
const goOn = /^(?:and|or|the|an|our|your|their|which|if|because|nebo|ani|aby|že|pro|při|podle)$/;

/** A sentence of some words that ends with a letter; where there are several, that is told otherwise. */
function findOpenEnd(text: string, at: Doubt['at'], mark = '.'): Doubt[] {
  // Most sentences have their mark; a list of definitions is told by itself.
  if (!/\p{Ll}$/u.test(text.slice(-2)) || /\n:\s/.test(text)) return [];
  const isSentence = /^\p{Lu}/u.test(text) && text.split(/\s+/).length >= 8 && !/[.!?]\s\p{Lu}/u.test(text);
  const [last] = (isSentence && /(?<!\p{L})\p{Ll}{2,}$/u.exec(text)) || [];
  if (!last) return [];
  return [
    {
      at,
      said: goOn.test(last)
        ? [`"… ${last}" breaks off`, 'write the rest of it']
        : [`"… ${last}" has no mark at its end`, `write "${last}${mark}"`],
    },
  ];
}

/** A paragraph by itself: within a list, and behind one or a colon, a sentence goes on. */
function checkParagraph(node: RootContent, index: number, all: RootContent[]): Doubt[] {
  if (node.type !== 'paragraph') return [];
  const [above, below] = [all[index - 1], all[index + 1]];
  const goesOn = above?.type === 'list' || (above?.type === 'paragraph' && /[,;:]$/.test(getText(above)));
  const text = getText(node);
  return [
    ...(goesOn || node.children[0]?.type !== 'text' ? [] : findSmallFirst(text, getPoint(node))),
    ...(isPlain(node)
      ? findOpenEnd(text, getPoint(node), below?.type === 'list' || below?.type === 'table' ? ':' : '.')
      : []),
  ];
}

/** Whether a paragraph is a text that ends as such: not with a link or a name in code, on no lines of its own. */
function isPlain({ children }: Paragraph): boolean {
  return children.at(-1)?.type === 'text' && children.every(({ type }) => type !== 'break');
}
