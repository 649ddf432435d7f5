import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';
import type { ReadDocument } from '#lib/formats/document.ts';
import type { Note } from '#lib/formats/findings.ts';
import { markGoogleLists } from '#lib/formats/html/google-lists.ts';
import { applyStyles } from '#lib/formats/html/styles.ts';
import { markWordLists } from '#lib/formats/html/word-lists.ts';
import { makeLists } from '#lib/formats/marks/marked-paragraphs.ts';

/** Reads a page as a browser saves it, or as a word processor exports it. What stands around the text is left out. */
export function readHtml(text: string, note: Note): ReadDocument {
  const page = fromHtml(text);
  applyStyles(page);
  markGoogleLists(page);
  markWordLists(page);
  makeLists(page);
  const [title] = findElements(page, 'title').map((element) => toText(element).trim());
  const description = findElements(page, 'meta').find(({ properties }) => properties.name === 'description');
  return {
    tree: { type: 'root', children: takeContent(page, note) },
    title: title || undefined,
    description: String(description?.properties.content ?? '') || undefined,
    hasOwnLines: false,
  };
}

/** The one `main`, else the one `article`, else the body without what HTML calls its header, footer and navigation. */
function takeContent(page: Root, note: Note): Root['children'] {
  const body = findElements(page, 'body')[0] ?? page;
  const found = ['main', 'article'].map((name) => findElements(body, name));
  const content = found.find(({ length }) => length === 1)?.[0];
  visit(body, 'element', (element, index, parent) => {
    if (element === content) return SKIP;
    if (!parent || index === undefined || (content ? holds(element, content) : !isAround(element)))
      return undefined;
    parent.children.splice(index, 1);
    const words = toText(element).replaceAll(/\s+/g, ' ').trim();
    if (words !== '')
      note('left out', `what stands around the text, in <${element.tagName}>: "${words}"`, element);
    return [SKIP, index];
  });
  return content?.children ?? body.children;
}

function holds(element: Element, content: Element): boolean {
  return findElements(element, content.tagName).includes(content);
}

function isAround(element: Element): boolean {
  const role = String(element.properties.role ?? '');
  if (['nav', 'aside', 'footer'].includes(element.tagName)) return true;
  if (['navigation', 'banner', 'contentinfo', 'search', 'dialog'].includes(role)) return true;
  return element.tagName === 'header' && findElements(element, 'h1').length === 0;
}

function findElements(tree: Nodes, name: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName === name) found.push(element);
  });
  return found;
}
