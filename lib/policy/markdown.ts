import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const processor = remark().use(remarkGfm, { singleTilde: false }).freeze();

/** Where a mailbox may begin in the text that is being parsed. */
let mailboxes = new Set<number>();

/** Parses Markdown as GitHub writes it; positions are those of `text`. */
export function parseMarkdown(text: string): Root {
  mailboxes = new Set(Array.from(text.matchAll(/[\w.+-]+@/g), ({ index }) => index));
  return processor.parse(text);
}

// The parser would try each word for a mailbox, which is half of its work: it needs to try those that an @ ends.
const constructs = processor.data('micromarkExtensions')?.[0]?.text ?? {};
for (const [code, own] of Object.entries(constructs))
  constructs[code] = [own ?? []].flat().map((construct) => {
    const { name, previous } = construct;
    if (name !== 'emailAutolink' || !previous) return construct;
    return {
      ...construct,
      previous(before) {
        return previous.call(this, before) && mailboxes.has(this.now().offset);
      },
    };
  });
