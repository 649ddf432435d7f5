import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { listClasses, readStyleSheets } from '#lib/formats/html/styles.ts';
import { writeLetters, writeRoman } from '#lib/formats/marks/item-marks.ts';
import { writeMark } from '#lib/formats/marks/marked-paragraphs.ts';

/** How the items of a list are marked: texts, and the levels whose numbers stand between them. */
type Format = (string | { level: number; style: string })[];

/**
 * Makes marked paragraphs of the lists of Google Docs: it writes each level as a list of its own, named
 * `lst-kix_{list}-{level}`, and says in its style sheet alone how they are numbered.
 */
export function markGoogleLists(tree: Root): void {
  const formats = readFormats(readStyleSheets(tree));
  const counts = new Map<string, number[]>();
  visit(tree, 'element', (list, index, parent) => {
    const name = listClasses(list).find((each) => each.startsWith('lst-kix_'));
    const [, id = '', digit] = /^lst-kix_(.*)-(\d)$/.exec(name ?? '') ?? [];
    if (digit === undefined || !parent || index === undefined) return undefined;
    const level = Number(digit);
    const numbers = counts.get(id) ?? [];
    counts.set(id, numbers);
    const items = list.children.filter((child) => child.type === 'element');
    const paragraphs = items.map((item, place): ElementContent => {
      numbers[level] = Number(list.properties.start ?? 1) + place;
      const mark = list.tagName === 'ol' ? writeNumber(formats.get(name ?? ''), level, numbers) : '•';
      return {
        ...item,
        tagName: 'p',
        children: [{ type: 'text', value: writeMark(level, mark) }, ...unwrap(item)],
      };
    });
    parent.children.splice(index, 1, ...paragraphs);
    return [SKIP, index + paragraphs.length];
  });
}

function unwrap({ children }: Element): ElementContent[] {
  return children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'p' ? child.children : [child],
  );
}

function writeNumber(format: Format | undefined, level: number, numbers: number[]): string {
  const parts = format ?? [{ level, style: 'decimal' }, '.'];
  return parts
    .map((part) => (typeof part === 'string' ? part : write(numbers[part.level] ?? 1, part.style)))
    .join('')
    .trim();
}

function write(number: number, style: string): string {
  const text = /roman/.test(style)
    ? writeRoman(number)
    : /latin|alpha/.test(style)
      ? writeLetters(number)
      : String(number);
  return style.startsWith('upper') ? text.toUpperCase() : text;
}

/** Reads `.lst-kix_x-1>li:before{content:"(" counter(lst-ctn-kix_x-1,lower-latin) ") "}`. */
function readFormats(css: string): Map<string, Format> {
  const rules = css.matchAll(/\.(lst-kix_[\w-]+)\s*>\s*li:before\s*\{\s*content:([^}]*)\}/g);
  return new Map(
    [...rules].map(([, name = '', content = '']) => {
      const parts = content.matchAll(/"([^"]*)"|counter\(\s*lst-ctn-kix_[\w-]+-(\d)\s*,\s*([\w-]+)\s*\)/g);
      return [
        name,
        [...parts].map(([, text, level, style]) => text ?? { level: Number(level), style: style ?? '' }),
      ];
    }),
  );
}
