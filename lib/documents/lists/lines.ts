import type { PhrasingContent } from 'mdast';

/** A line of a paragraph, and how it ends: `hard` is a line break, `soft` the end of a line in the file. */
export interface Line {
  children: PhrasingContent[];
  end: 'hard' | 'soft' | undefined;
}

/** Takes a paragraph apart at its line breaks and at the ends of lines in its text. */
export function splitLines(children: PhrasingContent[]): Line[] {
  const lines: Line[] = [{ children: [], end: undefined }];
  const add = (child: PhrasingContent) => lines.at(-1)?.children.push(child);
  const end = (how: 'hard' | 'soft') => {
    const last = lines.at(-1);
    if (last) last.end = how;
    lines.push({ children: [], end: undefined });
  };
  for (const child of children) {
    if (child.type === 'break') end('hard');
    else if (child.type !== 'text') add(child);
    else
      for (const [index, value] of child.value.split('\n').entries()) {
        if (index > 0) end('soft');
        if (value !== '') add({ ...child, value });
      }
  }
  for (const line of lines) trimLine(line);
  return lines;
}

/** Puts lines together again: soft ends become spaces. */
export function joinLines(lines: Line[]): PhrasingContent[] {
  const filled = lines.filter(({ children }) => children.length > 0);
  return filled.flatMap(({ children, end }, index): PhrasingContent[] => {
    if (index === filled.length - 1) return children;
    return [...children, end === 'hard' ? { type: 'break' } : { type: 'text', value: ' ' }];
  });
}

function trimLine(line: Line): void {
  const [first, last] = [line.children[0], line.children.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  line.children = line.children.filter((child) => child.type !== 'text' || child.value !== '');
}
