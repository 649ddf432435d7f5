import {
  DeletedTextRun,
  ExternalHyperlink,
  InsertedTextRun,
  InternalHyperlink,
  type IRunOptions,
  type IRunPropertiesOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Link, PhrasingContent } from 'mdast';
import { getAddress } from '#lib/address/origin.ts';
import type { Kind, Move } from '#lib/documents/word/blocks.ts';
import type { Changes } from '#lib/documents/word/changes.ts';
import { writeBookmark } from '#lib/formats/word/bookmarks.ts';
import type { Run } from '#lib/policy/redline/runs.ts';
import { findLink, type Token, writeTokens } from '#lib/policy/redline/words.ts';

/** Words that became of the same what others did, and stand in one link or in none. */
interface Stretch {
  kind: Kind;
  tokens: Token[];
  link: Link | undefined;
}

/** Writes words and what became of them; one link is one link, whatever changed in it. */
export function writeWords(runs: Run[], changes: Changes, move?: Move): ParagraphChild[] {
  const groups: Stretch[][] = [];
  for (const stretch of runs.flatMap(splitByLink)) {
    const last = groups.at(-1);
    if (last && last[0]?.link?.url === stretch.link?.url) last.push(stretch);
    else groups.push([stretch]);
  }
  return groups.flatMap((group) => {
    const link = group[0]?.link;
    const children = group.flatMap(({ kind, tokens }) => {
      const inside = link
        ? tokens.map((token) => ({ ...token, around: token.around.filter(isNoLink) }))
        : tokens;
      const make = (options: IRunOptions) => writeRun(options, changes.mark(kind, move));
      return writeNodes(writeTokens(inside), link ? { style: 'Hyperlink' } : {}, make);
    });
    if (!link) return children;
    // Outside of the site its paths lead nowhere.
    if (!link.url.startsWith('#'))
      return [
        new ExternalHyperlink({
          link: /^\/(?!\/)/.test(link.url) ? getAddress(link.url) : link.url,
          children,
        }),
      ];
    return [new InternalHyperlink({ anchor: writeBookmark(link.url.slice(1)), children })];
  });
}

const isNoLink = ({ node }: Token['around'][number]) => node.type !== 'link';

function splitByLink({ kind, tokens }: Run): Stretch[] {
  const stretches: Stretch[] = [];
  for (const token of tokens) {
    const link = findLink(token);
    const last = stretches.at(-1);
    if (last && last.link?.url === link?.url) last.tokens.push(token);
    else stretches.push({ kind, tokens: [token], link });
  }
  return stretches;
}

type MakeRun = (options: IRunOptions) => ParagraphChild;

function writeNodes(nodes: PhrasingContent[], look: IRunPropertiesOptions, make: MakeRun): ParagraphChild[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case 'text':
        return splitScripts(node.value).map((text) => make({ ...look, text }));
      case 'inlineCode':
        return [make({ ...look, style: 'HTMLCode', text: node.value })];
      case 'break':
        return [make({ ...look, break: 1 })];
      case 'strong':
        return writeNodes(node.children, { ...look, bold: true }, make);
      case 'emphasis':
        return writeNodes(node.children, { ...look, italics: true }, make);
      default:
        return [];
    }
  });
}

/** Thai is a complex script, with a font and a language of its own: it stands in runs of its own, as Word writes them. */
function splitScripts(text: string): string[] {
  return text.match(/[\u0E00-\u0E7F]+(?:\s+[\u0E00-\u0E7F]+)*|[^\u0E00-\u0E7F]+/gu) ?? [];
}

function writeRun(
  options: IRunOptions,
  { insertion, deletion }: ReturnType<Changes['mark']>,
): ParagraphChild {
  if (insertion) return new InsertedTextRun({ ...options, ...insertion });
  return deletion ? new DeletedTextRun({ ...options, ...deletion }) : new TextRun(options);
}
