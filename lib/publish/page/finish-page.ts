import {
  defaultTreeAdapter as adapter,
  parse,
  serialize,
  type DefaultTreeAdapterTypes as Tree,
} from 'parse5';
import { setLines } from '#lib/policy/typography/set-lines.ts';
import { dropRules } from '#lib/publish/page/drop-rules.ts';
import { dropSpaces } from '#lib/publish/page/drop-spaces.ts';
import { joinPrint } from '#lib/publish/page/join-print.ts';
import { addStyle, getText, listNodes, setText } from '#lib/publish/page/nodes.ts';
import { findFault, getAttribute } from '#lib/publish/page/page-faults.ts';
import { placePaths } from '#lib/publish/page/place-paths.ts';
import { shortenClasses } from '#lib/publish/page/shorten-classes.ts';
import { shortenProperties } from '#lib/publish/page/shorten-properties.ts';
import { writePage } from '#lib/publish/page/write-page.ts';
import { PublishError } from '#lib/publish/publish-error.ts';

/** A page as it is served, and the texts in it that the browser may run or apply. */
export interface FinishedPage {
  html: string;
  scripts: string[];
  style: string;
}

interface Parts {
  /** The texts of our scripts, by which they are recognised; the first stands in every page. */
  scripts: string[];
  /** What stands in the place of all of them where a page has several. */
  joined?: string;
  /** Returns the text of a stylesheet of the build by its address. */
  readStyle: (href: string) => string;
  /** The path below which the site stands; empty where there is none. */
  base?: string;
}

/**
 * Finishes a prerendered page: takes out Next's client runtime, flight data and comments, sets its lines, puts of its
 * stylesheets inline what it needs, with what stands on its printed sheets, shortens the names of its classes and custom
 * properties, and leads its links and forms below the path of the site. Throws a PublishError on whatever else a browser would
 * run, load, or show only with script.
 */
export function finishPage(
  path: string,
  source: string,
  { scripts, joined = '', readStyle, base = '' }: Parts,
): FinishedPage {
  const document = parse(source);
  const styles: string[] = [];
  const sheets: string[] = [];
  const found: Tree.Element[] = [];
  const fail = (fault: string) => {
    throw new PublishError(path, fault);
  };

  for (const node of listNodes(document)) {
    if (adapter.isCommentNode(node)) adapter.detachNode(node);
    if (!adapter.isElementNode(node)) continue;
    const fault = findFault(node);
    if (fault) fail(fault);
    if (isPlaceholder(node) || isPreload(node) || isRepeated(node)) adapter.detachNode(node);
    else if (isStylesheet(node)) {
      styles.push(readStyle(getAttribute(node, 'href') ?? ''));
      adapter.detachNode(node);
    } else if (node.tagName === 'style') {
      sheets.push(getText(node));
      adapter.detachNode(node);
    } else if (node.tagName === 'script') {
      const text = getText(node);
      if (getAttribute(node, 'type') === 'application/ld+json')
        setText(node, text.replaceAll('<', '\\u003c'));
      else if (isOfNext(node, text)) adapter.detachNode(node);
      else if (scripts.includes(text) && node.attrs.length === 0) found.push(node);
      else fail(`a script that is not ours: ${serialize(node).slice(0, 80) || getAttribute(node, 'src')}`);
    }
  }
  const times = found.filter((node) => getText(node) === scripts[0]).length;
  if (times !== 1) fail(`our script stands in it ${times} times, not once`);
  // Line breaks stand between the files of which it was built: where those are parted costs a page nothing.
  const style = styles.join('').replaceAll('}\n', '}');
  // An escaped letter could hide any of them, and an end tag would end the element.
  if (/url\(|@import|image-set\(|image\(|src\(|\\[0-9a-z]|<\//i.test(style))
    fail('a stylesheet that loads something');
  setLines(document);
  dropSpaces(listNodes(document));
  const elements = listNodes(document).filter(adapter.isElementNode);
  const shortened = shortenProperties(shortenClasses(elements, joinPrint(dropRules(elements, style))));
  const whole = shortened + sheets.join('');
  addStyle(document, whole);
  // What stands in a dialog until our script fills it was there for its rules.
  for (const { tagName, childNodes } of elements) if (tagName === 'dialog') childNodes.length = 0;
  const texts = joinScripts(found, joined);
  placePaths(elements, base);
  // As a character it compresses better than by its name.
  const html = writePage(document).replaceAll('&nbsp;', '\u00A0');
  return { html, scripts: texts, style: whole };
}

/** Puts one script in the place of several, that of the first; returns the texts of those that there are. */
function joinScripts([first, ...others]: Tree.Element[], joined: string): string[] {
  if (!first) return [];
  if (others.length > 0) setText(first, joined);
  for (const other of others) adapter.detachNode(other);
  return [getText(first)];
}

/** Next's client runtime: its files, and the inline texts that start it and hold the flight data. */
function isOfNext(element: Tree.Element, text: string): boolean {
  const src = getAttribute(element, 'src');
  if (src !== undefined) return src.startsWith('/_next/static/');
  return /^\(?self\.__next_f\b/.test(text) || /^\(globalThis\["TURBOPACK"\]/.test(text);
}

function isPreload(element: Tree.Element): boolean {
  const isLink = element.tagName === 'link' && getAttribute(element, 'href')?.startsWith('/_next/');
  return Boolean(isLink) && /^(module)?preload$/.test(getAttribute(element, 'rel') ?? '');
}

/** What cards of X take from Open Graph where it does not stand in their own words as well. */
function isRepeated(element: Tree.Element): boolean {
  return element.tagName === 'meta' && /^twitter:(?!card$)/.test(getAttribute(element, 'name') ?? '');
}

function isStylesheet(element: Tree.Element): boolean {
  return element.tagName === 'link' && getAttribute(element, 'rel') === 'stylesheet';
}

/** The empty element in which Next would put metadata that arrives late. */
function isPlaceholder({ tagName, attrs, childNodes }: Tree.Element): boolean {
  return (
    tagName === 'div' &&
    attrs.length === 1 &&
    attrs[0]?.name === 'hidden' &&
    childNodes.every(adapter.isCommentNode)
  );
}
