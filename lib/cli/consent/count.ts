import { type ConsentCommand, findRecords, readSpan } from '#lib/cli/consent/call.ts';
import { type Count, countRows, openForReading } from '#lib/server/records/read.ts';

const head = ['day', 'language', 'granted', 'refused', 'answers'] as const satisfies (keyof Count)[];

/** `count`: how many answers there were, by day, language, answer and what was asked. */
export const countRecords: ConsentCommand = {
  takes: '[--from <day>] [--to <day>]',
  does: 'counts answers by day, language, and purposes granted and refused, each with the fingerprint of what was asked',
  words: 0,
  options: ['from', 'to'],
  run: ({ options }) => {
    const database = openForReading(findRecords());
    const counts = countRows(database, readSpan(options));
    database.close();
    const rows = counts.map((count) => head.map((name) => String(count[name] || '–')));
    const lines = [[...head], ...rows];
    const widths = head.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
    for (const cells of lines)
      console.log(
        cells
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      );
    return true;
  },
};
