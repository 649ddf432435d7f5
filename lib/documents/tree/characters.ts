import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { invisible } from '#lib/content/characters.ts';
import { findLookAlikes, type LookAlike, writePlainly } from '#lib/content/look-alikes.ts';
import { separators, symbols } from '#lib/documents/words.ts';
import type { Note } from '#lib/formats/findings.ts';

/** What a word processor leaves in a text and no reader sees: pattern, what is written, what the report calls it. */
const characters: [pattern: RegExp, replacement: string, name: string][] = [
  [/\u0E4D(?=[\u0E48-\u0E4B]?\u0E32)([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33', 'SARA AM in two characters'],
  [separators, ' ', 'a separator of lines or paragraphs'],
  // A no-break space at a number is the author's; the site sets the others itself.
  [/(?<![\d§])[\u00A0\u202F](?!\d)/g, ' ', 'a no-break space'],
  [/\u202F/g, '\u00A0', 'a narrow no-break space'],
  [/[\u1680\u2000-\u200A\u205F\u3000\t]/g, ' ', 'a space of unusual width'],
  [symbols, '•', 'a character of a symbol font'],
  [invisible, '', 'an invisible character'],
];

const ligatures: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/** Writes every text in composed letters (NFC) of one script a word, with plain spaces, and without what nobody sees. */
export function mendCharacters(tree: Root, note: Note): void {
  const counts = new Map<string, number>();
  const count = (name: string, number: number) => counts.set(name, (counts.get(name) ?? 0) + number);
  visit(tree, ['text', 'inlineCode', 'code'], (node) => {
    if (!('value' in node)) return;
    let value = node.value.normalize('NFC');
    if (value !== node.value) count('letters with loose accents', 1);
    for (const [pattern, replacement, name] of characters) {
      const found = value.match(pattern)?.length ?? 0;
      if (found > 0) count(name, found);
      value = value.replace(pattern, replacement);
    }
    value = value.replaceAll(/[ﬀ-ﬆ]/g, (ligature) => {
      count('a ligature', 1);
      return ligatures[ligature] ?? ligature;
    });
    for (const alike of findLookAlikes(value))
      note('changed', `"${findWord(value, alike)}" holds ${alike.name}: written "${alike.written}"`, node);
    value = writePlainly(value);
    node.value = node.type === 'code' ? value : value.replaceAll(/ {2,}/g, ' ').replaceAll(/ *\n */g, '\n');
  });
  for (const [name, times] of counts) note('changed', `${name}: ${times} × written plainly`);
}

/** The whole word in which something stands. */
function findWord(text: string, { index, length }: LookAlike): string {
  const [before = ''] = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, index)) ?? [];
  const [after = ''] = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(index + length)) ?? [];
  return before + text.slice(index, index + length) + after;
}
