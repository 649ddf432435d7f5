import type { List, ListItem, Nodes, Parents } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import type { Point, Report } from '#lib/content-error.ts';
import { languages } from '#lib/i18n/routing.ts';
import { getPoint } from '#lib/policy/sections.ts';

/**
 * Reports a list that a page would show other than the file writes it: with other numbers, or on another level; and a
 * date that Markdown takes for an item. `lines` are those of the file.
 */
export function checkList(list: List, parent: Parents | undefined, lines: string[], report: Report): void {
  if (reportSibling(list, parent, report) || reportMark(list, parent, lines, report)) return;
  for (const [place, item] of list.children.entries()) {
    if (isInOrder(list, item, place, lines)) continue;
    const isReported =
      reportDate(list, item, lines, report) || reportIndent(list, item, report) || list.ordered === false;
    if (!isReported) reportNumber(list, item, place, lines, report);
    return;
  }
}

const months = Object.values(languages).flatMap(({ region }) => {
  const format = new Intl.DateTimeFormat(region, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2026, month, 1));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
});
/** A month as a date has it; an English sentence can begin with May. */
const month = new RegExp(`^(?:${months.join('|')})(?![\\p{L}\\p{M}])(?<!^May(?! \\d))`, 'iu');

/** Whether a page shows an item as it is written: with its number, and beside the others of its list. */
function isInOrder(list: List, item: ListItem, place: number, lines: string[]): boolean {
  if (!list.ordered) return getColumn(item) <= getColumn(list);
  const isAlone = list.children.length === 1;
  return readNumber(item, lines).number === getShown(list, place) && !(isAlone && month.test(getText(item)));
}

/** `3. května 2027` at the beginning of a paragraph is the third item of a list to Markdown. */
function reportDate({ ordered }: List, item: ListItem, lines: string[], report: Report): boolean {
  const [name] = month.exec(getText(item)) ?? [];
  if (!ordered || name === undefined) return false;
  const { at, number, mark } = readNumber(item, lines);
  const problem = `the date "${number}${mark} ${name}" is read as an item of a list, and its day is lost`;
  report(at, problem, `write a backslash before the mark: "${number}\\${mark} ${name}"`);
  return true;
}

/** A list behind a list, further in, was meant to stand within its last item. */
function reportSibling(list: List, parent: Parents | undefined, report: Report): boolean {
  const siblings: Nodes[] = parent?.children ?? [];
  const before = siblings[siblings.indexOf(list) - 1];
  if (before?.type !== 'list' || getColumn(list) <= getColumn(before)) return false;
  const last = before.children.at(-1);
  if (last) reportLevel(last, list.children[0], report);
  return true;
}

/** A list that goes on counting where the list above it ends, with another mark, was meant to be one with it. */
function reportMark(list: List, parent: Parents | undefined, lines: string[], report: Report): boolean {
  const siblings: Nodes[] = parent?.children ?? [];
  const before = siblings[siblings.indexOf(list) - 1];
  const [item] = list.children;
  const last = before?.type === 'list' ? before.children.at(-1) : undefined;
  if (before?.type !== 'list' || !before.ordered || !list.ordered || !item || !last) return false;
  if (list.start !== getShown(before, before.children.length)) return false;
  const { at, number, mark } = readNumber(item, lines);
  const above = readNumber(last, lines).mark;
  if (mark === above) return false;
  report(
    at,
    `this item is marked ${number}${mark} and would begin a list of its own`,
    `write ${number}${above} as in the list above it, and so in those that follow`,
  );
  return true;
}

/** An item further in than the first of its list was meant to stand within the item before it. */
function reportIndent(list: List, item: ListItem, report: Report): boolean {
  const above = list.children[list.children.indexOf(item) - 1];
  if (!above || getColumn(item) <= getColumn(list)) return false;
  reportLevel(above, item, report);
  return true;
}

function reportLevel(above: ListItem, item: ListItem | undefined, report: Report): void {
  const spaces = (above.children[0]?.position?.start.column ?? 3) - 1;
  report(
    getPoint(item ?? {}),
    `this item is set in by ${getColumn(item) - 1} and does not stand within the item above it`,
    `put ${spaces} spaces before it and before the others that belong there, or none if it goes on with the list`,
  );
}

function reportNumber(list: List, item: ListItem, place: number, lines: string[], report: Report): void {
  const { at, number, mark } = readNumber(item, lines);
  const shown = getShown(list, place);
  const above = getPoint(list.children[place - 1] ?? {}).line;
  // Where its number is glued to its text, that is told there.
  const glued = new RegExp(`^\\s*${shown}[.)]`);
  if (place > 0 && lines.slice(above, at.line - 1).some((line) => glued.test(line))) return;
  const instead = number > shown ? ', or put back the item that is missing before it' : '';
  report(
    at,
    `this item is written ${number}${mark} and would be shown as ${shown}${mark}`,
    `write ${shown}${mark}${instead}; where ${number}${mark} is meant, write each item of the list with a hyphen and its own number: "- ${number}\\${mark} text"`,
  );
}

function getShown({ start }: List, place: number): number {
  return (start ?? 1) + place;
}

function readNumber(item: ListItem, lines: string[]): { at: Point; number: number; mark: string } {
  const at = getPoint(item);
  const source = lines[at.line - 1]?.slice(at.column - 1) ?? '';
  const [, number = '', mark = '.'] = /^(\d+)([.)])/.exec(source) ?? [];
  return { at, number: Number(number), mark };
}

function getColumn(node: ListItem | List | undefined): number {
  return getPoint(node ?? {}).column;
}
