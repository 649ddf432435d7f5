import { type ConsentCommand, readSpan } from '#lib/cli/consent/call.ts';
import { openRecords } from '#lib/cli/consent/open.ts';
import type { Count } from '#lib/server/records/read.ts';

const head = ['day', 'language', 'granted', 'refused', 'answers'] as const satisfies (keyof Count)[];

/** `count`: how many answers there were, by day, language, answer and what was asked. */
export const countRecords: ConsentCommand = {
  takes: '[--from <day>] [--to <day>]',
  does: 'counts answers by day, language, and purposes granted and refused, each with the fingerprint of what was asked',
  words: 0,
  options: ['from', 'to'],
  run: async ({ options }) => {
    const span = readSpan(options);
    const records = await openRecords();
    const counts = await records.count(span);
    await records.close();
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
