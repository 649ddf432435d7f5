import { styleText } from 'node:util';
import { type ContentError, writeByFile } from '#lib/content-error.ts';

/**
 * What a check found, for a person: warnings first, then what must be mended, each file by file; in colours on a terminal that
 * has them (`NO_COLOR` and `FORCE_COLOR` have their say), plain in a pipe. Returns whether nothing must be mended.
 */
export function printFound(found: ContentError[]): boolean {
  const errors = found.filter(({ isWarning }) => !isWarning);
  const warnings = found.filter(({ isWarning }) => isWarning);
  if (warnings.length > 0)
    console.warn(`${write(warnings, 'yellow')}\n\n${warnings.length} to think about.\n`);
  if (errors.length > 0) console.error(write(errors, 'red'));
  return errors.length === 0;
}

/** What a check found, for machines. */
export function listFindings(found: ContentError[]): Omit<ContentError, keyof Error>[] {
  return found.map(({ file, line, column, problem, remedy, isWarning }) => ({
    file,
    line,
    column,
    problem,
    remedy,
    isWarning,
  }));
}

function write(found: ContentError[], colour: 'yellow' | 'red'): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    styleText(style, text, { stream: process.stderr });
  return writeByFile(found, ({ file, line, column, problem, remedy }) =>
    [`${paint('bold', file)}:${line}:${column}: ${paint(colour, problem)}`, remedy].join(' — '),
  );
}
