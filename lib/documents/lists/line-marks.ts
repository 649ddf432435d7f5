import { beginsWithMonth } from '#lib/formats/months.ts';
import { isNextMark, type Mark, readMark } from '#lib/policy/marks/read-mark.ts';

/** A hyphen needs no space behind it where a list was meant; another dash does. */
const bullet = /^(?:[●•○▪▫■□◦‣⁃∙·*–—−](?=\s)|[-*+](?=\s|[^\s\d*+-]))/u;

/** Reads what a line of text begins with: a mark that counts, or a bullet (which has no places). The day of a date is none. */
export function readLineMark(line: string): Mark | undefined {
  const [point] = bullet.exec(line) ?? [];
  if (point) return { text: point, form: point, places: [] };
  const mark = readMark(line);
  return mark && !beginsWithMonth(line.slice(mark.text.length)) ? mark : undefined;
}

/** Whether the mark is a bullet: `●`, `–`. */
export function isBullet({ places }: Mark): boolean {
  return places.length === 0;
}

/** Whether a mark can be the first of its kind. */
export function isFirst(mark: Mark): boolean {
  return isBullet(mark) || mark.places.includes(1);
}

/** Whether a mark goes on with the enumeration of another. */
export function isNext(before: Mark, mark: Mark): boolean {
  if (isBullet(mark) || isBullet(before)) return mark.form === before.form;
  return isNextMark(mark, before);
}
