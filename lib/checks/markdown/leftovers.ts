import type { Parents, Text } from 'mdast';
import type { Report } from '#lib/content-error.ts';
import { getPoint } from '#lib/policy/sections.ts';

/** What stays behind from a template, a program for writing or another site's Markdown; the first that fits is named. */
const kinds: [pattern: RegExp, what: string, remedy: string][] = [
  [/\{\{.*?\}\}|\{%.*?%\}|<%.*?%>|\$\{.*?\}|%%\w+%%/su, 'of a template', 'write what belongs in its place'],
  [
    /\{(\+\+|--|~~|>>|==).*?(\+\+|--|~~|<<|==)\}/su,
    'of a tracked change',
    'write the text as it is to be, without the marks',
  ],
  [/\{[:.][^}]*\}|\{[^}]*\w=["'][^}]*\}/u, 'of another system’s Markdown', 'delete it'],
  [
    /^:{3,}.*$/mu,
    'of another system’s Markdown',
    'delete the line and the one that ends the box: what stands between is a paragraph',
  ],
  [/\[!\w+\]/u, 'of another system’s Markdown', 'delete it; the text stands as a paragraph or a quotation'],
  [/\[\[?_*TOC_*\]?\]|\{\{?toc\}?\}/iu, 'of a list of contents', 'delete it: the page makes its own'],
  [/\[\^[^\]]+\]/u, 'of a footnote', 'write the note in brackets or as a sentence of its own'],
  [
    /(Error!|Chyba!|ข้อผิดพลาด!?|ผิดพลาด!)\s*(Reference source|Bookmark|Hyperlink|Nenalezen|Záložka|ไม่พบ)[^.\n]*/iu,
    'of a cross-reference in Word',
    'write what it referred to, or a link to its section',
  ],
  [/\[\s*\](?!\()/u, 'of a link or a box', 'write its text, or delete it'],
  [/\[[^\]\n]{1,80}\]/u, 'of a draft', 'write what belongs in its place, or round brackets'],
  [
    /(?<![\p{L}\p{N}])(TODO|TBD|TBC|FIXME|XXX+|N\.N\.|doplnit|doplňte|vyplnit|(will|to) be (added|completed|determined|confirmed)|Lorem ipsum|dolor sit amet|รอข้อมูล|ใส่ข้อมูล)(?![\p{L}\p{N}])/iu,
    'of a draft',
    'write what belongs in its place',
  ],
  [
    /(?<![\p{L}\p{N}])(X{1,4}|N|Y{2,4}|_{2,}|\.{4,}|…{2,})[\s-]*(?=(years?|months?|weeks?|days?|hours?|let|rok[yů]?|měsíc\p{L}*|týdn\p{L}*|dn[íůy]|dní|hodin\p{L}*)(?!\p{L})|ปี|เดือน|สัปดาห์|วัน|ชั่วโมง)/u,
    'of a draft: a period without its number',
    'write how long',
  ],
  [/\?{2,}|_{3,}/u, 'of a draft', 'write what belongs in its place'],
];

/** Reports what was left behind in a text, and was meant to be replaced or never to be read. */
export function checkLeftovers(node: Text, parent: Parents | undefined, report: Report): void {
  // The id at the end of a heading is no leftover.
  const value = parent?.type === 'heading' ? node.value.replace(/\{#[^}]*\}$/u, '') : node.value;
  for (const [pattern, what, remedy] of kinds) {
    const found = pattern.exec(value);
    if (!found) continue;
    report(getPoint(node, value, found.index), `"${found[0].trim()}" is left over: ${what}`, remedy);
    return;
  }
}
