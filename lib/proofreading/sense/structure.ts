import type { Paragraph, RootContent } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import type { Locale } from '#lib/i18n/routing.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { getPoint } from '#lib/policy/sections.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { replace } from '#lib/proofreading/rule.ts';
import { findInTable } from '#lib/proofreading/sense/tables.ts';

/** How a paragraph ends that a list goes on. */
const intros: Partial<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:these|following)(?! (?:\p{L}+ )?(?:terms|polic|pages?|conditions|rules|websites?))(?: \p{L}+){1,2}\.$/iu,
  cs: /(?<!\p{L})(?:tato|tyto|těmto|těchto|následující\p{L}*)(?! (?:\p{L}+ )?(?:zásad|podmín|pravid|strán|web))(?: \p{L}+){1,2}\.$/iu,
};
const numbered = /^(\d+)[.)]?\s/u;

/** Finds what headings, tables and paragraphs hold that was not meant as it stands. */
export function findOddStructure(edition: CheckedEdition): Doubt[] {
  const blocks = edition.sections.flatMap(({ tree }) =>
    tree.children.flatMap((node, index, all) => findInBlock(node, all[index + 1], edition.locale)),
  );
  return [...findInHeadings(edition), ...blocks];
}

function findInHeadings({ sections, tree }: CheckedEdition): Doubt[] {
  const first = new Map<string, number>();
  const twice = sections.flatMap(({ title, line }): Doubt[] => {
    const name = title.replace(numbered, '').trim().toLowerCase();
    const before = first.get(name);
    first.set(name, before ?? line);
    return before === undefined
      ? []
      : [
          {
            at: line,
            said: [
              `the heading "${title}" stands in line ${before} already`,
              'call each section as what it says',
            ],
          },
        ];
  });
  const own = sections.filter(({ title }) => numbered.test(title));
  const odd = own.length * 2 < sections.length ? own : [];
  const marked = tree.children.flatMap((node): Doubt[] =>
    node.type === 'heading' && node.children.some(({ type }) => type === 'strong' || type === 'emphasis')
      ? [
          {
            at: getPoint(node),
            said: [
              `the heading "${getText(node).replace(/\s*\{#.*$/u, '')}" is marked`,
              'write it without ** and *: headings have a form of their own',
            ],
          },
        ]
      : [],
  );
  return [
    ...twice,
    ...odd.map(
      ({ title, line }): Doubt => ({
        at: line,
        said: [`"${title}" has a number, and most headings have none`, 'number all of them, or none'],
      }),
    ),
    ...marked,
    ...tree.children.flatMap((node): Doubt[] =>
      node.type === 'blockquote'
        ? [
            {
              at: getPoint(node),
              said: [
                `"${getText(node).slice(0, 30).trimEnd()}…" is a quotation`,
                'delete > where nobody is quoted, as where a mail was pasted',
              ],
            },
          ]
        : [],
    ),
    ...tree.children.flatMap((node): Doubt[] =>
      node.type === 'thematicBreak'
        ? [
            {
              at: getPoint(node),
              said: ['a line across the page', 'delete it: sections are parted by their headings'],
            },
          ]
        : [],
    ),
  ];
}

function findInBlock(node: RootContent, next: RootContent | undefined, locale: Locale): Doubt[] {
  if (node.type === 'table') return findInTable(node, locale);
  if (node.type !== 'paragraph') return [];
  const text = getText(node).trim();
  if (isHeading(node) && next?.type === 'paragraph')
    return [{ at: getPoint(node), said: [`"${text}" is a heading in bold letters`, `write ### ${text}`] }];
  const [intro] = (next?.type === 'list' && intros[locale]?.exec(text)) || [];
  if (intro)
    return [
      { at: getPoint(node), said: replace('a full stop before a list', intro, `${intro.slice(0, -1)}:`) },
    ];
  return text.endsWith(':') && !next
    ? [
        {
          at: getPoint(node),
          said: [`nothing follows behind "… ${text.slice(-20)}"`, 'write what does, or a full stop'],
        },
      ]
    : [];
}

/** Whether a paragraph is bold as a whole, and no sentence. */
function isHeading({ children }: Paragraph): boolean {
  const [only, ...more] = children;
  return only?.type === 'strong' && more.length === 0 && !/[.:;!?]$/u.test(getText(only));
}
