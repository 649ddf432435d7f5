import type { Element } from 'hast';
import type { List, ListItem } from 'mdast';
import type { Note } from '#lib/formats/findings.ts';

/**
 * Keeps the marks that a numbered list shows: letters, Roman numbers, and numbers that do not follow each other become text
 * of the items (`- a. text`).
 */
export function markItems(list: List, element: Element, note: Note): List {
  const numbers = listNumbers(list, element);
  const type = String(element.properties.type ?? '1');
  if (type !== '1') {
    for (const [index, item] of list.children.entries())
      prepend(item, `${writeMark(numbers[index] ?? 1, type)}. `);
    note(
      'changed',
      `a list numbered ${writeMark(numbers[0] ?? 1, type)}. is written with these marks as text`,
      list,
    );
    return { ...list, ordered: false, start: null };
  }
  const [first = 1] = numbers;
  const isBracketed = element.properties.dataBracketed !== undefined;
  if (numbers.every((number, index) => number === first + index))
    return { ...list, start: first, data: { ...list.data, isBracketed } };
  for (const [index, item] of list.children.entries())
    prepend(item, `${numbers[index] ?? 1}${isBracketed ? ')' : '.'} `);
  note('for a person', `the numbers of this list are ${numbers.join(', ')}: kept as they are, as text`, list);
  return { ...list, ordered: false, start: null };
}

/** The numbers as a browser counts them: each item's own, else one more than the one before. */
function listNumbers({ start, children }: List, { properties }: Element): number[] {
  const step = properties.reversed ? -1 : 1;
  let next = properties.reversed && properties.start === undefined ? children.length : (start ?? 1);
  return children.map(({ data }) => {
    const number = data?.value ?? next;
    next = number + step;
    return number;
  });
}

/** Writes a number as HTML's `type` says: a, A, i, I. */
function writeMark(number: number, type: string): string {
  const isRoman = type.toLowerCase() === 'i';
  const mark = isRoman ? writeRoman(number) : writeLetters(number);
  return type === type.toUpperCase() ? mark.toUpperCase() : mark;
}

/** a … z, aa … zz: as CSS counts (Counter Styles 3, §3.1.4). */
export function writeLetters(number: number): string {
  if (number < 1) return String(number);
  const last = (number - 1) % 26;
  return (number > 26 ? writeLetters((number - 1 - last) / 26) : '') + String.fromCharCode(97 + last);
}

/** i, ii, iii, iv … */
export function writeRoman(number: number): string {
  const steps: [number, string][] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  const step = steps.find(([value]) => value <= number);
  if (number >= 4000 || !step) return number === 0 ? '' : String(number);
  return step[1] + writeRoman(number - step[0]);
}

function prepend(item: ListItem, mark: string): void {
  const [first] = item.children;
  if (first?.type === 'paragraph') first.children.unshift({ type: 'text', value: mark });
  else item.children.unshift({ type: 'paragraph', children: [{ type: 'text', value: mark.trim() }] });
}
