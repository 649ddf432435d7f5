import type { Emphasis, Link, PhrasingContent, Strong } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';

type Stressed = Strong | Emphasis;

/**
 * Makes bold and italics begin and end where Markdown reads their marks: not at a space, and at a bracket or quotation mark
 * only where no letter stands outside (CommonMark §6.2, flanking). Neighbours of one kind become one. A link holds no
 * space at its ends.
 */
export function freeEdges(children: PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (isStressed(child) && last?.type === child.type) last.children.push(...child.children);
    else joined.push(child);
  }
  const parts = joined.flatMap((child, index) => {
    if (!isStressed(child) && child.type !== 'link') return [child];
    const isRead = child.type === 'link';
    const isLetter = (text: string | undefined) => /[\p{L}\p{M}\p{N}]/u.test(text ?? '');
    const [left, right] = [joined[index - 1], joined[index + 1]].map((each) => (each ? getText(each) : ''));
    const before = take(child, 'start', !isRead && isLetter(left?.at(-1)));
    const after = take(child, 'end', !isRead && isLetter(right?.at(0)));
    return [...before, ...(child.children.length > 0 ? [child] : []), ...after];
  });
  return parts.filter((child) => child.type !== 'text' || child.value !== '');
}

function isStressed(node: PhrasingContent): node is Stressed {
  return node.type === 'strong' || node.type === 'emphasis';
}

/** Takes breaks and spaces off one end, and punctuation too where a letter stands beyond it. */
function take(node: Stressed | Link, side: 'start' | 'end', isAtLetter: boolean): PhrasingContent[] {
  const taken: PhrasingContent[] = [];
  const edge = isAtLetter ? '[\\s\\p{P}\\p{S}]*' : '\\s*';
  const pattern = new RegExp(side === 'start' ? `^${edge}` : `${edge}$`, 'u');
  for (;;) {
    const child = side === 'start' ? node.children[0] : node.children.at(-1);
    const [part = ''] = (child?.type === 'text' && pattern.exec(child.value)) || [];
    const isWhole = child?.type === 'break' || (child?.type === 'text' && part === child.value);
    if (child && isWhole) node.children.splice(node.children.indexOf(child), 1);
    const piece: PhrasingContent | undefined = isWhole
      ? child
      : part !== ''
        ? { type: 'text', value: part }
        : undefined;
    if (piece && side === 'start') taken.push(piece);
    else if (piece) taken.unshift(piece);
    if (isWhole) continue;
    if (child?.type === 'text' && part !== '')
      child.value = side === 'start' ? child.value.slice(part.length) : child.value.slice(0, -part.length);
    return taken;
  }
}
