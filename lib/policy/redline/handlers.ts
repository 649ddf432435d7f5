import type { PhrasingContent } from 'mdast';
import type { Handler, Handlers } from 'mdast-util-to-hast';
import type { AddressChange, Change, ChangedCode } from '#lib/policy/redline/change.ts';

/** What a screen reader hears before and after an insertion and a deletion; empty texts leave it out. */
export interface Labels {
  added: Bounds;
  removed: Bounds;
  /** What stands before the two addresses of a link that leads elsewhere. */
  address: string;
}

type Bounds = readonly [before: string, after: string];

type Content = Extract<ReturnType<Handler>, unknown[]>;

/** How changes become HTML: `<ins>` and `<del>`, each between its labels. */
export function makeChangeHandlers(labels: Labels): Handlers {
  const mark = (kind: Change['kind'], content: Content): Content => {
    // Words of their own: the spaces keep them from running into the text.
    const [before, after] = labels[kind].map(
      (label): Content => (label ? [makeElement('span', [makeText(label)])] : []),
    ) as [Content, Content];
    return [makeElement(kind === 'added' ? 'ins' : 'del', [...before, ...content, ...after])];
  };
  // The handler of text would cut spaces beside line ends, which count in code.
  const writeCode = (node: PhrasingContent): Content => {
    if (node.type === 'change') return mark(node.kind, node.children.flatMap(writeCode));
    return node.type === 'text' ? [makeText(node.value)] : [];
  };
  return {
    change: (state, node: Change) => mark(node.kind, state.all(node)),
    addressChange: (_, { before, after }: AddressChange): Content => [
      makeText(' '),
      makeElement('small', [makeText(`(${labels.address} ${before} → ${after})`)]),
    ],
    changedCode: (_, node: ChangedCode) =>
      makeElement('pre', [makeElement('code', [...node.children.flatMap(writeCode), makeText('\n')])]),
  };
}

function makeElement(tagName: string, children: Content): Content[number] {
  return { type: 'element', tagName, properties: {}, children };
}

function makeText(value: string): Content[number] {
  return { type: 'text', value };
}
