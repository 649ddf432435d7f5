import { splitRules } from '#lib/publish/page/drop-rules.ts';
import { writeName } from '#lib/publish/page/write-name.ts';

/** What a minified style says of a custom property, with the semicolon behind it; a semicolon in quotes is text. */
const declared = /(?<=^|[{;])(--[\w-]+):((?:"(?:[^"\\]|\\.)*"|[^";}])*);?/g;

/** The name of a custom property, declared or read; a class may have such dashes within it (BEM). */
const named = /(?<![\w-])--[\w-]+/g;

/**
 * Writes what never changes where it is read, gives the other custom properties of a minified style the shortest names there
 * are, in the order in which they stand in it, and takes out those that it does not read, with the rules that say nothing then
 * (CSS Custom Properties 1, 2 and 3).
 */
export function shortenProperties(style: string): string {
  const read = dropUnread(placeFixed(style));
  const names = new Map<string, string>();
  for (const [name] of read.matchAll(named)) {
    if (!names.has(name)) names.set(name, `--${writeName(names.size)}`);
  }
  return read.replaceAll(named, (name) => names.get(name) ?? name);
}

/** Writes in the place of a property its value, where that is given once and for the whole page. */
function placeFixed(style: string): string {
  const all = [...style.matchAll(declared)].map(([, name]) => name);
  return listOfRoot(style)
    .map(([, name = '']) => name)
    .filter((name) => all.indexOf(name) === all.lastIndexOf(name))
    .reduce((placed, name) => {
      const value = listOfRoot(placed).find(([, own]) => own === name)?.[2] ?? '';
      return placed.replaceAll(`var(${name})`, () => value);
    }, style);
}

/** What is said of custom properties for the root, whatever page and medium it is. */
function listOfRoot(style: string): RegExpExecArray[] {
  const roots = splitRules(style).filter(({ head }) => head === ':root');
  return roots.flatMap(({ body }) => [...body.matchAll(declared)]);
}

/** Takes out what nothing reads, and then what only that had read. */
function dropUnread(style: string): string {
  const read = new Set(style.match(/(?<=var\()--[\w-]+/g));
  const kept = dropEmpty(style.replaceAll(declared, (text, name) => (read.has(name) ? text : '')));
  return kept === style ? style : dropUnread(kept);
}

/** Takes out the semicolons that part nothing, and the rules that are empty. */
function dropEmpty(style: string): string {
  const kept = style.replaceAll(';}', '}').replaceAll(/(?<=^|[{}])[^{}]+\{\}/g, '');
  return kept === style ? style : dropEmpty(kept);
}
