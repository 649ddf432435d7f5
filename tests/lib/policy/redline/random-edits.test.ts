import fc from 'fast-check';
import type { Parents, Root, Text } from 'mdast';
import {
  defaultTreeAdapter as adapter,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes as Tree,
} from 'parse5';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { locales } from '#lib/i18n/routing.ts';
import { getEdition } from '#lib/policy/policies.ts';
import { makeRedline } from '#lib/policy/redline/redline.ts';
import { splitWords } from '#lib/policy/redline/words.ts';
import { renderSection } from '#lib/policy/render.ts';
import type { Section } from '#lib/policy/sections.ts';
import { join } from './compare.ts';

/** The text of HTML without the elements of one name; spaces between blocks count as one. */
const readWithout = (tag: string, html: string): string => {
  const fragment = parseFragment(html);
  const read = ({ childNodes }: Tree.ParentNode): string =>
    childNodes
      .map((child) => {
        if (adapter.isTextNode(child)) return child.value;
        // Where a link leads is said beside the text of both.
        if (!adapter.isElementNode(child) || [tag, 'small'].includes(child.tagName)) return '';
        return child.tagName === 'br' ? '\n' : read(child);
      })
      .join('');
  return read(fragment).replaceAll(/\s+/g, ' ').trim();
};

const listTags = (html: string) => html.match(/<[^>]*>/g);

describe.each(locales)('the redline of random edits (%s)', (locale) => {
  const source = getEdition({ locale, policy: 'cookies', date: '2026-11-23' }, '2026-11-23').sections;
  const pool = source.flatMap(({ text }) => text.split(/(?<=\s)/));
  const edit = fc.record({
    place: fc.double({ min: 0, max: 0.999, noNaN: true }),
    kind: fc.constantFrom('insert', 'remove', 'replace', 'drop block'),
    word: fc.constantFrom(...pool, '\u00A0', '“ก”', '1', '<b>', '&amp;'),
  });
  const choose = <T>(list: T[], place: number) => list[Math.floor(place * list.length)];
  /** Changes a word, or takes a block out of those beside it. */
  const change = (tree: Root, { place, kind, word }: { place: number; kind: string; word: string }): Root => {
    const copy = structuredClone(tree);
    const [texts, holders]: [Text[], Parents[]] = [[], []];
    visit(copy, (node) => {
      if (node.type === 'text') texts.push(node);
      if (['root', 'list', 'listItem'].includes(node.type)) holders.push(node as Parents);
    });
    if (kind === 'drop block') {
      const holder = choose(holders, place);
      if (holder && holder.children.length > 1)
        holder.children.splice(Math.floor(place * holder.children.length), 1);
      return copy;
    }
    const text = choose(texts, place);
    if (!text) return copy;
    const words = splitWords(text.value, locale);
    const count = kind === 'insert' ? 0 : 1;
    words.splice(Math.floor(place * words.length), count, ...(kind === 'remove' ? [] : [word]));
    text.value = words.join('');
    return copy;
  };

  it('is the new text without <del>, the old one without <ins>, and well-formed', () => {
    const edits = fc.tuple(fc.nat(source.length - 1), fc.array(edit, { maxLength: 12 }));
    fc.assert(
      fc.property(edits, ([index, changes]) => {
        const before = source[index] as Section;
        const after = { ...before, tree: changes.reduce(change, before.tree) };
        const [redline] = makeRedline([before], [after], locale);
        const html = redline ? join(redline) : '';
        expect(readWithout('del', html)).toBe(readWithout('', renderSection(after)));
        expect(readWithout('ins', html)).toBe(readWithout('', renderSection(before)));
        // A parser finds nothing to mend, and no change stands around a block.
        expect(listTags(serialize(parseFragment(html)))).toEqual(listTags(html));
        expect(html).not.toMatch(/<(ins|del)>(?:(?!<\/\1>).)*<(p|li|ul|ol|table|tr|td|th|div)\b/s);
      }),
      { numRuns: 150 },
    );
  });
});
