import type { Comment, Element, Nodes, Root } from 'hast';
import { defaultHandlers } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';
import type { Note } from '#lib/formats/findings.ts';

const programs = ['script', 'style', 'template', 'link', 'meta', 'base', 'head', 'title'];
const controls = ['button', 'input', 'select', 'textarea', 'datalist', 'progress', 'meter'];
const embedded = [
  'iframe',
  'object',
  'embed',
  'video',
  'audio',
  'canvas',
  'svg',
  'math',
  'map',
  'applet',
  'noscript',
];

/** Leaves out what no policy can show, and says of each what it was; names of its own what Markdown has no word for. */
export function cleanTree(tree: Root, note: Note): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const gone =
      node.type === 'comment' ? explainComment(node) : node.type === 'element' && explain(node, parent);
    if (node.type === 'doctype' || gone !== false) {
      parent.children.splice(index, 1);
      if (gone) note(...gone, node);
      return [SKIP, index];
    }
    if (node.type === 'element') rename(node, note);
    return undefined;
  });
}

type Gone = ['left out' | 'for a person', string];

/** What Word writes into comments for its own browser is no comment of an author. */
function explainComment({ value }: Comment): Gone | undefined {
  if (/^\[(if|endif)\b/i.test(value)) return undefined;
  return ['left out', `a comment, which the site would publish: "${value.trim()}"`];
}

/** Why an element is left out; false where it stays, nothing where there is nothing to say. */
function explain(element: Element, parent: Nodes): Gone | false | undefined {
  const { tagName, properties } = element;
  const readText = () => toText(element).replaceAll(/\s+/g, ' ').trim();
  const source = String(properties.src ?? properties.data ?? properties.href ?? '');
  if (tagName === 'img') {
    const problem = `an image (${source})`;
    if (!properties.alt) return ['left out', problem];
    return ['for a person', `${problem} was left out: say in words what it shows, "${properties.alt}"`];
  }
  if (tagName === 'input' && /checkbox|radio/.test(String(properties.type)) && isItem(parent))
    return ['left out', `a box to tick${properties.checked ? ', ticked' : ''}`];
  if (programs.includes(tagName))
    return tagName === 'script' ? ['left out', `a program (${source})`] : undefined;
  if (controls.includes(tagName))
    return [
      'left out',
      `a field or button: "${readText() || properties.value || properties.placeholder || tagName}"`,
    ];
  if (embedded.includes(tagName)) return ['left out', `<${tagName}> (${source}): "${readText()}"`];
  if (['del', 's', 'strike'].includes(tagName))
    return ['for a person', `struck-through text was left out: "${readText()}"`];
  if (properties.hidden) return ['left out', `hidden text: "${toText({ ...element, properties: {} })}"`];
  return false;
}

function isItem(parent: Nodes): boolean {
  return parent.type === 'element' && ['li', 'p'].includes(parent.tagName);
}

const others: Record<string, string> = {
  menu: 'ul',
  dialog: 'div',
  u: 'span',
  mark: 'span',
  ins: 'span',
  form: 'div',
};

function rename(element: Element, note: Note): void {
  // Elements of one's own have a hyphen in their names, those of Word a colon.
  if (!Object.hasOwn(defaultHandlers, element.tagName) && !/[-:]/.test(element.tagName))
    note('for a person', `<${element.tagName}> is no HTML: see what was meant, and write it`, element);
  const isAnchor = element.tagName === 'a' && element.properties.href === undefined;
  element.tagName = isAnchor ? 'span' : (others[element.tagName] ?? element.tagName);
}
