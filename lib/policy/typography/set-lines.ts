import { defaultTreeAdapter as adapter, html, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isLocale, type Locale } from '#lib/i18n/routing.ts';
import { bindSpaces, findSpaces } from '#lib/policy/typography/find-spaces.ts';
import { findWords } from '#lib/policy/typography/find-words.ts';
import { joinRanges, type Range } from '#lib/policy/typography/range.ts';

/** How a text is set: by which language, and whether what a reader copies of it goes elsewhere as it is. */
interface Setting {
  locale: Locale | undefined;
  isHeading: boolean;
  /** Whether it names something: headings, and the links that lead to them. */
  isName: boolean;
  isCopied: boolean;
  isCode: boolean;
}

/** A text as it is laid out, whatever elements it runs through. */
interface Run extends Setting {
  parts: { node: Tree.TextNode; isCode: boolean }[];
}

const inline = ['a', 'b', 'code', 'del', 'em', 'ins', 'mark', 'small', 'span', 'strong', 'time'];
const unset = ['head', 'script', 'style', 'textarea'];

/**
 * Keeps together, in place, what a line must not part, in every text of a page by the rules of its language: no-break spaces
 * for spaces, and `<no-break>` around words, which leaves nothing in what is copied or searched for. Where script copies the
 * text as it is, in letters and headings of sections, that alone. The page's forms for machines know nothing of it.
 */
export function setLines(parent: Tree.ParentNode, locale?: Locale): void {
  const start = { locale, isHeading: false, isName: false, isCopied: false, isCode: false };
  for (const run of listRuns(parent, start)) {
    if (run.locale && run.parts.length > 0) setRun(run, run.locale);
  }
}

function listRuns(root: Tree.ParentNode, setting: Setting): Run[] {
  const runs: Run[] = [];
  const begin = (own: Setting) => runs.push({ ...own, parts: [] });
  const walk = (parent: Tree.ParentNode, around: Setting) => {
    for (const node of parent.childNodes) {
      if (adapter.isTextNode(node)) runs.at(-1)?.parts.push({ node, isCode: around.isCode });
      if (!adapter.isElementNode(node) || unset.includes(node.tagName) || isLabel(node)) continue;
      const own = readSetting(node, around);
      const isInline = inline.includes(node.tagName) && own.locale === around.locale;
      if (!isInline) begin(own);
      setShownAttributes(node, own.locale);
      walk(node, own);
      if (!isInline) begin(around);
    }
  };
  begin(setting);
  walk(root, setting);
  return runs;
}

function readSetting({ tagName, attrs }: Tree.Element, around: Setting): Setting {
  const lang = attrs.find(({ name }) => name === 'lang')?.value;
  return {
    locale: lang === undefined ? around.locale : isLocale(lang) ? lang : undefined,
    isHeading: around.isHeading || /^h\d$/.test(tagName),
    isName: around.isName || /^(h\d|nav)$/.test(tagName),
    isCopied: around.isCopied || tagName === 'h2' || tagName === 'pre',
    isCode: around.isCode || tagName === 'code',
  };
}

/** What only screen readers are told of a change: it takes no room in the line. */
function isLabel({ tagName, parentNode }: Tree.Element): boolean {
  return tagName === 'span' && /^(ins|del)$/.test((parentNode as Tree.Element | null)?.tagName ?? '');
}

/** The heading of a column, which the style shows beside the value on a narrow screen. */
function setShownAttributes({ attrs }: Tree.Element, locale: Locale | undefined): void {
  for (const attribute of attrs) {
    if (attribute.name !== 'data-label' || !locale) continue;
    attribute.value = bindSpaces(attribute.value, locale, false);
  }
}

function setRun(run: Run, locale: Locale): void {
  const { parts, isCopied } = run;
  const { spaces, kept } = findTogether(parts.map(({ node }) => node.value).join(''), run, locale);
  let start = 0;
  for (const { node, isCode } of parts) {
    const { length } = node.value;
    const shift = start;
    start += length;
    if (isCode) continue;
    const own = isCopied ? [] : spaces.map((space) => space - shift);
    node.value = replaceSpaces(node.value, own);
    wrap(
      node,
      kept.map(([from, to]) => [Math.max(0, from - shift), Math.min(length, to - shift)]),
    );
  }
}

/** The places in a text that are kept together: spaces that do not part, and ranges that are one. */
interface Together {
  spaces: number[];
  kept: Range[];
}

/** What was found in texts, for so many: several pages of an edition show each. */
const known = new Map<string, Together>();
const most = 20_000;

function findTogether(whole: string, { isHeading, isName, isCopied }: Setting, locale: Locale): Together {
  const key = [locale, isHeading, isName, isCopied, whole].join(' ');
  const found = known.get(key);
  if (found) return found;
  // A line end is a space, but for that of a letter.
  const text = isCopied ? whole : whole.replaceAll('\n', ' ');
  const spaces = findSpaces(text, locale, isHeading);
  const words = findWords(text, locale, isName);
  const kept = joinRanges(isCopied ? [...words, ...spaces.map((space) => findAround(text, space))] : words);
  if (known.size >= most) known.clear();
  known.set(key, { spaces, kept });
  return { spaces, kept };
}

/** The words at both sides of a space. */
function findAround(text: string, space: number): Range {
  const [before = ''] = /\S*$/.exec(text.slice(0, space)) ?? [];
  const [after = ''] = /^\S*/.exec(text.slice(space + 1)) ?? [];
  return [space - before.length, space + 1 + after.length];
}

function replaceSpaces(text: string, spaces: number[]): string {
  return text.replaceAll(/[ \n]/g, (space, index) => (spaces.includes(index) ? '\u00A0' : space));
}

/** Puts parts of a text into elements in which no line breaks; one character needs none. */
function wrap(node: Tree.TextNode, ranges: Range[]): void {
  const { value, parentNode } = node;
  if (!parentNode) return;
  let done = 0;
  for (const [start, end] of ranges) {
    if (end - start < 2) continue;
    const element = adapter.createElement('no-break', html.NS.HTML, []);
    adapter.insertText(element, value.slice(start, end));
    if (start > done) adapter.insertTextBefore(parentNode, value.slice(done, start), node);
    adapter.insertBefore(parentNode, element, node);
    done = end;
  }
  node.value = value.slice(done);
}
