import type { Html, Parents } from 'mdast';
import type { Point, Report } from '#lib/content-error.ts';
import { isLineBreak } from '#lib/policy/parse.ts';

/** Reports raw HTML, an element once; a line break in a cell is none any more when this sees the tree. */
export function checkHtml(node: Html, at: Point, parent: Parents | undefined, report: Report): void {
  if (isLineBreak(node)) {
    const isWithin = parent?.type === 'paragraph' && parent.children.at(-1) !== node;
    const remedy = isWithin
      ? 'end the line with a backslash instead, and go on in the next line'
      : parent?.type === 'heading'
        ? 'write a space instead'
        : 'delete it: an empty line parts paragraphs';
    report(at, '<br> breaks a line only in the cell of a table', remedy);
  } else if (/^<!--/.test(node.value)) {
    report(at, 'a comment is not shown, and would be published in the file', 'delete it');
  } else if (!closesOneBefore(node, parent)) {
    report(at, ...blameHtml(node.value, parent));
  }
}

/** Problem and remedy of raw HTML, by the element with which it begins. */
export function blameHtml(value: string, parent: Parents | undefined): [problem: string, remedy: string] {
  const [, name = '', rest = ''] = /^\s*<\/?([a-z][a-z0-9]*)([^>]*)/i.exec(value) ?? [];
  const isAnchor = /^a$/i.test(name) && !/\shref\s*=/i.test(rest);
  const [, address] = (/^a$/i.test(name) && /\shref\s*=\s*["']([^"'\s]+)["']/i.exec(rest)) || [];
  const isInText = parent?.type !== 'root' && parent?.type !== 'blockquote' && parent?.type !== 'listItem';
  // Words alone, in a bracket that opens as an element does.
  if (!remedies.some(([names]) => names.test(name)) && /^<[a-z]+ (?:of|for|your|the) [a-z ]+>$/i.test(value))
    return [`"${value}" is left over: of a draft`, 'write what belongs in its place'];
  const remedy = isAnchor
    ? 'delete it: each heading has an id to which links lead'
    : address
      ? `write it as Markdown: [text](${address})`
      : (remedies.find(([names]) => names.test(name))?.[1] ?? (isInText ? inText : inBlock));
  return ['raw HTML is not allowed', remedy];
}

/** What is done with elements that have a form in Markdown, or none that a policy could have. */
const remedies: [names: RegExp, remedy: string][] = [
  [
    /^(?:script|style|iframe|noscript|object|embed|link|meta|base|form|input|button|select|svg|template)$/i,
    'delete it: a policy runs and loads nothing',
  ],
  [/^(?:img|picture|video|audio)$/i, 'delete it, or describe in words what it shows'],
  [/^h[12]$/i, 'write it as Markdown: "## Title {#id}", with an empty line above and below'],
  [/^h[3-6]$/i, 'write it as Markdown: "### Title", with an empty line above and below'],
  [/^(?:ul|ol|li)$/i, 'write it as Markdown: each item on a line that begins with "- " or "1. "'],
  [
    /^(?:table|thead|tbody|tr|td|th)$/i,
    'write it as Markdown: each row on a line, such as | one | two |, with | --- | --- | below the first',
  ],
  [/^hr$/i, 'delete it: headings part what a policy says'],
];
const inText = 'write it as Markdown, or put it in `backticks` to show it';
const inBlock = 'write it as Markdown: the words alone, with an empty line between two paragraphs';

/** Whether it is the end of an element whose beginning was reported. */
function closesOneBefore(node: Html, parent: Parents | undefined): boolean {
  const [, name] = /^<\/([a-z][a-z0-9]*)\s*>$/i.exec(node.value) ?? [];
  const before = parent?.children.slice(0, parent.children.indexOf(node as never)) ?? [];
  const isBeginning = new RegExp(`^<${name}(?![a-z0-9])`, 'i');
  return name !== undefined && before.some((each) => each.type === 'html' && isBeginning.test(each.value));
}
