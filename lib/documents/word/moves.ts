import type { Move } from '#lib/documents/word/blocks.ts';
import { findAll, makeElement, readAttribute } from '#lib/formats/word/xml.ts';

/** Which changes are halves of moves, and whose they are. */
interface Moves {
  author: string;
  date: string;
  moved: Map<number, Move>;
}

const sides = { from: ['del', 'moveFrom'], to: ['ins', 'moveTo'] } as const;

/**
 * Makes moves of the deletions and insertions that are halves of them, in place (ECMA-376 §17.13.5.21-28): each side stands
 * between the marks of its range, and both ranges have one name.
 */
export function markMoves(document: Document, { author, date, moved }: Moves): void {
  const ends = new Map<string, { move: Move; first: Element; last: Element }>();
  for (const side of ['from', 'to'] as const) {
    const [plain, name] = sides[side];
    for (const change of findAll(document, plain)) {
      const move = moved.get(Number(readAttribute(change, 'id')));
      if (!move) continue;
      const block = findBlock(change);
      const key = `${side} ${move.name}`;
      ends.set(key, { move, first: ends.get(key)?.first ?? block, last: block });
      // Of a row Word says that it was deleted here and inserted there.
      if ((change.parentNode as Element).localName !== 'trPr') rename(change, name, document);
    }
  }
  let id = Math.max(0, ...findAll(document, '*').map((each) => Number(readAttribute(each, 'id')) || 0));
  for (const { move, first, last } of ends.values()) {
    id += 1;
    const range = `move${move.side === 'from' ? 'From' : 'To'}Range`;
    const attributes = {
      id: String(id),
      author,
      date: `${date}T00:00:00Z`,
      name: `move_${move.name.replaceAll('-', '_')}`,
    };
    first.parentNode?.insertBefore(makeElement(document, `${range}Start`, attributes), first);
    last.parentNode?.insertBefore(makeElement(document, `${range}End`, { id: String(id) }), last.nextSibling);
  }
}

/** The block of the document's body around an element. */
function findBlock(element: Element): Element {
  let block = element;
  while ((block.parentNode as Element).localName !== 'body') block = block.parentNode as Element;
  return block;
}

function rename(change: Element, name: string, document: Document): void {
  const renamed = makeElement(document, name);
  for (const attribute of ['id', 'author', 'date'])
    renamed.setAttributeNS(change.namespaceURI, `w:${attribute}`, readAttribute(change, attribute));
  while (change.firstChild) renamed.appendChild(change.firstChild);
  for (const text of findAll(renamed, 'delText')) {
    const plain = makeElement(document, 't');
    plain.textContent = text.textContent;
    plain.setAttribute('xml:space', 'preserve');
    text.parentNode?.replaceChild(plain, text);
  }
  change.parentNode?.replaceChild(renamed, change);
}
