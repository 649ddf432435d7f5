import type { Parents, Text } from 'mdast';
import { blameHtml } from '#lib/checks/markdown/html.ts';
import type { Point, Report } from '#lib/content-error.ts';
import { getPoint } from '#lib/policy/sections.ts';
import { checkLeftovers } from '#lib/proofreading/leftovers.ts';

/** A name with underscores side by side. */
const name = /(?<!\w)\w*__\w*[a-z\d](?!\w)/i;

/** Marks that stand in the text because Markdown does not see what they were meant for; the first that fits is named. */
const slips: [pattern: RegExp, problem: string, remedy: string | ((text: string) => string)][] = [
  [/^#{1,6}[^\s#\d].*/m, 'this heading is not read as one', spaceHeading],
  [
    name,
    'this name is not read as it is written',
    'put it in backticks, such as `__cf_bm`; if it is to be bold, write **bold**',
  ],
  [
    /\]\[|\] ?\((https?:|mailto:|\/|#|$)/,
    'this link is not read as one',
    'write [text](address), with no space between and none in the address',
  ],
];

/** Reports what stands literally in a text and was meant otherwise, or was left behind. */
export function checkText(node: Text, parent: Parents | undefined, report: Report): void {
  // Only what begins a block can have been meant to begin a heading or a list.
  const text = parent?.children[0] === node ? node.value : `…${node.value}`;
  // Most texts hold no such mark. A cell holds names rather than words, and shows them as they are written.
  const marked = /[#_\]]/.test(text) ? slips : [];
  const slip = marked.find(
    ([pattern]) => pattern.test(text) && !(pattern === name && parent?.type === 'tableCell'),
  );
  if (slip) {
    const [pattern, problem, remedy] = slip;
    const offset = text.search(pattern) - (text.length - node.value.length);
    report(
      getPoint(node, node.value, offset),
      problem,
      typeof remedy === 'string' ? remedy : remedy(text.slice(text.search(pattern))),
    );
  } else if (text.includes('{#') && parent?.type !== 'heading') {
    report(
      getPoint(node, node.value, node.value.indexOf('{#')),
      'an id stands where there is no heading',
      'write it at the end of a heading: ## Title {#id}',
    );
  } else {
    checkLeftovers(node, parent, report);
  }
}

/** A heading of a section has an id, one within a section needs none. */
function spaceHeading(text: string): string {
  const [, marks = '', rest = ''] = /^(#+)(.*)/.exec(text) ?? [];
  const title = rest.trim();
  const needsId = marks.length < 3 && !title.includes('{#');
  const written = `${'#'.repeat(Math.min(Math.max(marks.length, 2), 4))} ${title}${needsId ? ' {#retention}' : ''}`;
  return `put a space behind the marks: "${written}"${needsId ? ', with an id of its own' : ''}`;
}

/** Reports code blocks that are never closed, or never meant: text or HTML that begins with four spaces. */
export function checkCodeBlock(block: string[], at: Point, report: Report): void {
  const readFence = (text = '') => /^[\s>*+-]*(`{3,}|~{3,})/.exec(text)?.[1];
  const fence = readFence(block[0]);
  if (!fence && /^\s*<[a-z]/i.test(block[0] ?? '')) {
    report(at, ...blameHtml(block[0] ?? '', undefined));
  } else if (!fence) {
    const remedy = 'delete the spaces before it, or put ``` above and below what is to be shown as it is';
    report(at, 'this text is indented, and would stand there as program code', remedy);
  } else if (block.length === 1 || !readFence(block.at(-1))?.startsWith(fence)) {
    report(at, 'this code block is never closed', `add a line ${fence} where it ends`);
  }
}
