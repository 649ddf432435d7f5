import type { List, RootContent } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { listPassages } from '#lib/languages/facts/read-text.ts';
import { rememberByPassage } from '#lib/languages/passages.ts';
import { shorten } from '#lib/languages/shorten.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { getPoint } from '#lib/policy/sections.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { replace } from '#lib/proofreading/rule.ts';

/** Checks with which marks headings and items end, and what stands in capitals, in the languages that have such. */
export function checkMarks(edition: CheckedEdition): Doubt[] {
  if (edition.locale === 'th') return [];
  const passages = listPassages(edition);
  return [
    ...passages.flatMap((passage) =>
      checkPassage(passage, edition.locale).map(({ offset, said }) => ({ at: passage.locate(offset), said })),
    ),
    ...edition.sections.flatMap(({ tree }) => tree.children.flatMap(checkBlock)),
  ];
}

/** What is wrong with how a passage ends or is written, and where in it. */
const checkPassage = rememberByPassage(({ kind, text }): { offset: number; said: Doubt['said'] }[] => {
  const [end] = (kind === 'heading' && /(?<!\p{L}\.\s?)\p{Ll}{3,}[.:;,]$/u.exec(text)) || [];
  const isLoud = kind === 'heading' && !small.test(text) && /\p{Lu}{4,}.*\s\p{Lu}{4,}/u.test(text);
  const capitals = isLoud ? [{ index: 0, 0: text }] : findLoud(text);
  return [
    ...(end ? [{ offset: 0, said: replace('a heading with a mark at its end', end, end.slice(0, -1)) }] : []),
    ...capitals.map(({ 0: found, index: offset }): { offset: number; said: Doubt['said'] } => ({
      offset,
      said: [`a text in capitals: "${shorten(found)}"`, instead],
    })),
  ];
});

const instead = 'write it in small letters, but for the first of each sentence and those of names';
/** The sign ℹ is a small letter to Unicode. */
const small = /(?!ℹ)\p{Ll}/u;
/** As far as no small letter follows, and from the first of three words, of which one is no abbreviation. */
const loud =
  /(?<!\p{L})(?=\p{Lu}{3,}(?: \p{Lu}{2,}){2})(?=[\p{Lu} ]*\p{Lu}{5})\p{Lu}(?:[^\p{Ll}]*\p{Lu})?(?![\p{L}\p{M}])/gu;

function findLoud(text: string) {
  return /\p{Lu}{3} \p{Lu}{2}/u.test(text) ? [...text.matchAll(loud)] : [];
}

function checkBlock(node: RootContent, index: number, all: RootContent[]): Doubt[] {
  if (node.type !== 'list') return [];
  const below = all[index + 1];
  // A sentence that ends below the list ends there.
  return checkList(node, below?.type === 'paragraph' && /^\p{Ll}/u.test(getText(below)));
}

function checkList(list: List, goesOn: boolean): Doubt[] {
  const ends = list.children.flatMap((item) => {
    const last = item.children.at(-1);
    return last?.type === 'paragraph' ? { node: last, text: getText(last) } : [];
  });
  const inner = ends.slice(0, -1);
  const last = ends.at(-1);
  const mark = findMark(inner, last);
  const open = mark
    ? inner.filter(({ text }) => isUnmarked.test(text) && !text.endsWith(mark) && !/[,;] \p{L}+$/u.test(text))
    : [];
  const over =
    last && !goesOn && ends.length === list.children.length && /[\p{L})”“][;,]$/u.test(last.text)
      ? [last]
      : [];
  // Where another item follows, what stands within one may end as it does.
  const nested = list.children.flatMap((item, place) =>
    item.children
      .filter((child) => child.type === 'list')
      .flatMap((each) => checkList(each, goesOn || place < list.children.length - 1)),
  );
  return [
    ...open.map(({ node, text }) => {
      const word = getLastWord(text);
      return {
        at: getPoint(node),
        said: replace('an item without the mark of the others', word, `${word.replace(/[.,;]$/, '')}${mark}`),
      };
    }),
    ...over.map(({ node, text }) => {
      const word = getLastWord(text);
      return { at: getPoint(node), said: replace('the last item of a list', word, `${word.slice(0, -1)}.`) };
    }),
    ...nested,
  ];
}

/** An item that ends with a word, or with a mark of another kind. */
const isUnmarked = /\p{Ll}{2}$|[\p{Ll}\p{N})”“][.,;]$|[\p{N})”“]$/u;

/** The mark that the items of a list end with, but for the last, which ends with a full stop where they are few. */
function findMark(inner: { text: string }[], last: { text: string } | undefined): string | undefined {
  const count = (mark: string) => inner.filter(({ text }) => text.endsWith(mark)).length;
  const isWhole = (mark: string) =>
    inner.length === 2 && count(mark) === 1 && /\p{L}\.$/u.test(last?.text ?? '');
  return [';', ','].find((mark) => count(mark) >= Math.max(2, inner.length / 2) || isWhole(mark));
}

const getLastWord = (text: string) => /\S+$/u.exec(text)?.[0] ?? text;
